"""How English announcements say things: words, sentences, titles."""
