using System.Globalization;
using System.Text.Json;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Provides the parts of the problem details of a document with errors.</summary>
internal static class DocumentProblem
{
    /// <summary>Returns the messages of the errors by path, in document order.</summary>
    public static Dictionary<string, string[]> GetErrors(EquatableList<Diagnostic> diagnostics) =>
        diagnostics.Where(IsError)
            .GroupBy(diagnostic => diagnostic.Path, diagnostic => diagnostic.Message, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    public static string Describe(EquatableList<Diagnostic> diagnostics) => diagnostics.Count(IsError) switch
    {
        1 => "The document has 1 error.",
        int count => string.Create(CultureInfo.InvariantCulture, $"The document has {count} errors."),
    };

    // A JSON element can be written with any JsonSerializerOptions, also without reflection.
    public static Dictionary<string, object?> GetExtensions(EquatableList<Diagnostic> diagnostics) => new()
    {
        ["diagnostics"] = JsonSerializer.SerializeToElement(
            diagnostics, FrameworkJsonContext.Default.EquatableListDiagnostic),
    };

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
