namespace Interpol.Strategy.Model;

/// <summary>Creates the diagnostics of the rules for progress reports.</summary>
internal static class ReportDiagnostic
{
    public static Diagnostic Error(string code, string path, string message) => new()
    {
        Code = code,
        Severity = DiagnosticSeverity.Error,
        Path = path,
        Message = message,
    };

    public static Diagnostic Create(ValidationRule rule, string path, string message) => new()
    {
        Code = rule.Code,
        Severity = rule.Severity,
        Path = path,
        Message = message,
    };
}
