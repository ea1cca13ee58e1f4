"""What goes out: entries and their documents, .ics, CSV, Markdown, the terminal. Pure: values in, text or bytes out."""
