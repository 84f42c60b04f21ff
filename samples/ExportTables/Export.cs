using Interpol.Strategy.Model;

// Writes the files of tables, with a progress bar. A file that cannot be written does not affect the others.
internal sealed class Export(IReadOnlyList<Table> tables, string folder, Report report)
{
    private readonly HashSet<string> _written = [];

    public Task RunAsync(FrameworkCatalog catalog, bool isForExcel)
    {
        IReadOnlyList<(string Name, Action<Stream> Write)> files = TableFiles.Create(catalog, tables, isForExcel);
        return ProgressBar.RunAsync("Exporting", isWanted: true, bar => Task.Run(() => Write(files, bar)));
    }

    private void Write(IReadOnlyList<(string Name, Action<Stream> Write)> files, IProgress<double>? progress)
    {
        for (int i = 0; i < files.Count; i++)
        {
            if (files[i].Name != DataPackage.FileName || AreCsvFilesWritten())
            {
                Write(files[i].Name, files[i].Write);
            }

            progress?.Report((i + 1.0) / files.Count);
        }

        foreach (string name in TableFiles.AllNames.Where(name => !_written.Contains(name)))
        {
            string path = Path.Combine(folder, name);
            if (File.Exists(path))
            {
                report.AddNote(path, "The file is not part of this export. It was not changed.");
            }
        }
    }

    // A data package must not list a file that is missing.
    private bool AreCsvFilesWritten() => tables.All(table => _written.Contains(TableFiles.GetCsvName(table.Name)));

    private void Write(string name, Action<Stream> write)
    {
        string path = Path.Combine(folder, name);
        try
        {
            OutputFile.Write(path, write);
            _ = _written.Add(name);
        }
        catch (Exception e) when (InputFiles.IsFileError(e))
        {
            report.AddError(path, $"The file cannot be written. {e.Message}");
        }
    }
}
