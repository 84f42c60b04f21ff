using Interpol.Strategy.Model;

// Writes the files of tables, with a progress bar. A file that cannot be written does not affect the others.
internal sealed class Export(IReadOnlyList<Table> tables, string folder, Report report)
{
    public Task RunAsync(FrameworkCatalog catalog, bool isForExcel)
    {
        IReadOnlyList<(string Name, Action<Stream> Write)> files = TableFiles.Create(catalog, tables, isForExcel);
        return ProgressBar.RunAsync("Exporting", isWanted: true, bar => Task.Run(() => Write(files, bar)));
    }

    private void Write(IReadOnlyList<(string Name, Action<Stream> Write)> files, IProgress<double>? progress)
    {
        for (int i = 0; i < files.Count; i++)
        {
            string path = Path.Combine(folder, files[i].Name);
            try
            {
                OutputFile.Write(path, files[i].Write);
            }
            catch (Exception e) when (InputFiles.IsFileError(e))
            {
                report.AddError(path, $"The file cannot be written. {e.Message}");
            }

            progress?.Report((i + 1.0) / files.Count);
        }
    }
}
