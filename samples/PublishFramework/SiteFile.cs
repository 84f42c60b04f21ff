// A file of the website: its path, with a slash between folders, and the method that writes it.
internal sealed record SiteFile(string Path, Action<Stream> Write);
