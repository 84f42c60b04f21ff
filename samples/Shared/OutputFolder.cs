using System.CommandLine;
using Interpol.Strategy.Model;

// Creates the argument of samples that read frameworks and write a folder, which is the last name.
internal static class OutputFolder
{
    public static Argument<string[]> CreateArgument(string folder)
    {
        var names = new Argument<string[]>($"[FRAMEWORK...] {folder}")
        {
            Description = "Files, folders, - or ids (default: INTERPOL's frameworks), and the folder to write to",
            Arity = ArgumentArity.OneOrMore,
        };
        names.Validators.Add(result =>
        {
            if (FindError(result.GetValue(names), folder) is { } error)
            {
                result.AddError(error);
            }
        });
        return names;
    }

    // Returns why the last name cannot be a folder to write to, or null if it can. The name of an input means that the
    // folder was forgotten.
    private static string? FindError(string[]? names, string argument) => names switch
    {
        [.., var folder] when Directory.Exists(folder) => null,
        [.., OutputFile.StandardOutput] =>
            $"{argument}, the last argument, is the standard output. It must be a folder.",
        [.., var folder] when File.Exists(folder) =>
            $"{argument}, the last argument, is the file '{folder}'. It must be a folder.",
        [.., var folder] when ContentDetector.GetFormatOfName(folder) is not null
            || InterpolFrameworks.All.Any(framework => framework.Id.ToString() == folder) =>
            $"{argument} is missing. '{folder}' is the name of an input.",
        _ => null,
    };
}
