"""People: skeleton, clothes, hands, head, hair and face."""
