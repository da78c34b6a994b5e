"""Places: a world with a camera, and a kit of floor, walls and props for each known place."""
