"""Announcements as people write them, English and Japanese. Pure: the text, the moment and the zone are arguments."""
