// Writes files completely or not at all: a new file next to the target replaces it when it is complete. The mode of the
// target and links to it are kept. Pipes and devices are written directly.
internal static class OutputFile
{
    public const string StandardOutput = "-";

    public static void Write(string path, Action<Stream> write)
    {
        if (path is StandardOutput or "/dev/stdout")
        {
            WriteToStandardOutput(write);
            return;
        }

        // The links in /dev lead to what is open, such as a pipe. It must not be replaced.
        string target = IsDevice(path) ? path : ResolveLinks(path);
        using FileStream? special = OpenSpecialFile(target);
        if (special is not null)
        {
            write(special);
        }
        else
        {
            Replace(target, write);
        }
    }

    // The prompt of a terminal must not follow the last character on its line. JSON does not end with a line break.
    private static void WriteToStandardOutput(Action<Stream> write)
    {
        using var document = new MemoryStream();
        write(document);
        ReadOnlySpan<byte> bytes = document.GetBuffer().AsSpan(0, (int)document.Length);
        using Stream output = Console.OpenStandardOutput();
        output.Write(bytes);
        output.Write(bytes.EndsWith("\n"u8) ? [] : "\n"u8);
    }

    private static string ResolveLinks(string path)
    {
        string file = Path.GetFullPath(path);
        _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return new FileInfo(file) is { LinkTarget: not null } link
            ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
            : file;
    }

    private static bool IsDevice(string path) =>
        Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    private static FileStream? OpenSpecialFile(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        if (File.GetAttributes(file).HasFlag(FileAttributes.ReadOnly))
        {
            throw new UnauthorizedAccessException($"'{file}' is read-only.");
        }

        // This does not change a regular file, and fails if it cannot be written.
        var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (IsDevice(file) || !stream.CanSeek)
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }

    private static void Replace(string target, Action<Stream> write)
    {
        string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Guid.NewGuid():N}.tmp");
        FileStream? stream = null;
        using IDisposable interruption = Interruption.Begin(
            () => stream = Create(temporary, target), () => File.Delete(temporary));
        try
        {
            using (stream)
            {
                write(stream!);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static FileStream Create(string file, string target)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (OperatingSystem.IsWindows() || !File.Exists(target))
        {
            return new(file, options);
        }

        // The umask restricts the mode of a new file, so it is set twice.
        UnixFileMode mode = File.GetUnixFileMode(target);
        options.UnixCreateMode = mode;
        var stream = new FileStream(file, options);
        File.SetUnixFileMode(stream.SafeFileHandle, mode);
        return stream;
    }
}
