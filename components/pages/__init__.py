"""Plain server-rendered pages: reader, webtoon, gallery."""
