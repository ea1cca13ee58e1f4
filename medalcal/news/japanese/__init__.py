"""How Japanese announcements say things: words, sentences, titles."""
