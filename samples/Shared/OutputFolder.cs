using Interpol.Strategy.Model;

// Checks the last argument of samples that write a folder.
internal static class OutputFolder
{
    // Returns why the last name cannot be a folder to write to, or null if it can. The name of an input means that the
    // folder was forgotten.
    public static string? FindError(string[]? names, string argument) => names switch
    {
        [.., var folder] when Directory.Exists(folder) => null,
        [.., var folder] when folder == OutputFile.StandardOutput || File.Exists(folder) =>
            $"{argument} must be a folder.",
        [.., var folder] when ContentDetector.GetFormatOfName(folder) is not null
            || InterpolFrameworks.All.Any(framework => framework.Id.ToString() == folder) =>
            $"{argument} is missing. '{folder}' is the name of an input.",
        _ => null,
    };
}
