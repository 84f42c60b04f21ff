// Finds the files that the command line names: files, the files of folders, and the standard input.
internal sealed class InputFiles(bool isRecursive, Report report)
{
    public const string StandardInput = "-";

    private const string Extensions = ".json, .jsonl, .ndjson, .xml, .stml or .stratml";

    // Only a file that cannot be accessed causes an exception. The content of a document never does.
    public static bool IsFileError(Exception e) =>
        e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException
            or InvalidDataException;

    // Reads a file, or the standard input.
    public static async Task<byte[]> ReadBytesAsync(string file)
    {
        if (file != StandardInput)
        {
            return await File.ReadAllBytesAsync(file);
        }

        using var document = new MemoryStream();
        await using Stream input = Console.OpenStandardInput();
        await input.CopyToAsync(document);
        return document.ToArray();
    }

    public IReadOnlyList<string> Find(IEnumerable<string> names, string? excludedFolder = null)
    {
        List<string> files = [];
        foreach (string name in names)
        {
            if (Directory.Exists(name))
            {
                files.AddRange(FindInFolder(name, excludedFolder));
            }
            else if (name == StandardInput && files.Contains(name))
            {
                report.AddError(name, "The standard input can be read only once.");
            }
            else
            {
                files.Add(name);
            }
        }

        return files;
    }

    private List<string> FindInFolder(string folder, string? excludedFolder)
    {
        List<string> files = [];
        int ignoredFolders = 0;
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out string? next))
        {
            try
            {
                files.AddRange(Directory.GetFiles(next).Order(StringComparer.Ordinal).Where(IsFramework));
                foreach (string subfolder in Directory.GetDirectories(next).OrderDescending(StringComparer.Ordinal))
                {
                    // A link can lead back to a folder that contains it.
                    if (!isRecursive || new DirectoryInfo(subfolder).LinkTarget is not null)
                    {
                        ignoredFolders++;
                    }
                    else if (!IsSameFolder(subfolder, excludedFolder))
                    {
                        folders.Push(subfolder);
                    }
                }
            }
            catch (Exception e) when (IsFileError(e))
            {
                report.AddError(next, $"The folder cannot be read. {e.Message}");
            }
        }

        if (files.Count == 0)
        {
            report.AddError(folder, $"The folder contains no {Extensions} files.");
        }

        if (ignoredFolders > 0)
        {
            string reason = isRecursive ? "Links are not followed." : "Use --recursive to include subfolders.";
            report.AddNote(folder, $"{Labels.FormatCount(ignoredFolders, "subfolder")} ignored. {reason}");
        }

        return files;
    }

    private bool IsFramework(string file)
    {
        // Most documents in folders are not plans, such as a README.
        if (ContentDetector.GetFormatOfName(file)
            is not (ContentFormat.Json or ContentFormat.JsonLines or ContentFormat.StratML))
        {
            return false;
        }

        try
        {
            // A named pipe has no length. Reading it could take forever.
            FileSystemInfo target = File.ResolveLinkTarget(file, returnFinalTarget: true) ?? new FileInfo(file);
            if (target is FileInfo { Length: > 0 })
            {
                return true;
            }

            report.AddError(file, "The file is empty or is not a regular file.");
        }
        catch (Exception e) when (IsFileError(e))
        {
            report.AddError(file, $"The file cannot be read. {e.Message}");
        }

        return false;
    }

    private static bool IsSameFolder(string folder, string? other) =>
        other is not null
        && Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))
            == Path.TrimEndingDirectorySeparator(Path.GetFullPath(other));
}
