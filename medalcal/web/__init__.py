"""The site: its addresses, feeds and pages, made from a snapshot. Writing them somewhere is ``jobs.publish``'s."""
