using System.Globalization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents;

/// <summary>Collects the diagnostics of one document, within the limit of the options.</summary>
internal sealed class Reporter(ReadOptions options)
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Specifies how much a problem matters. With the mode it determines the severity.</summary>
    public enum Weight
    {
        /// <summary>Never an error.</summary>
        Notice,

        /// <summary>An error in strict mode.</summary>
        Deviation,

        /// <summary>An error unless the mode is lenient.</summary>
        Loss,

        /// <summary>Always an error.</summary>
        Fatal,
    }

    public bool HasErrors { get; private set; }

    public void Report(
        string code, Weight weight, DiagnosticEffect effect, string message, int line, int column = 1) =>
        Add(new()
        {
            Code = code,
            Severity = GetSeverity(weight),
            Effect = effect,
            Message = message,
            Line = line,
            Column = column,
        });

    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        _diagnostics.Add(diagnostic);
    }

    /// <summary>Creates the result, without the value if there are errors.</summary>
    public ReadResult<T> ToResult<T>(T? value)
        where T : class
    {
        Diagnostic[] sorted =
            [.. _diagnostics.OrderBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column)];
        EquatableList<Diagnostic> listed = sorted.Length <= options.MaxDiagnostics
            ? [.. sorted]
            : [.. sorted.Take(options.MaxDiagnostics), CreateTruncated(sorted)];
        return new(HasErrors ? null : value, listed);
    }

    private DiagnosticSeverity GetSeverity(Weight weight) => options.Mode switch
    {
        ReadMode.Strict => weight >= Weight.Deviation,
        ReadMode.Lenient => weight == Weight.Fatal,
        _ => weight >= Weight.Loss,
    }
        ? DiagnosticSeverity.Error
        : DiagnosticSeverity.Warning;

    private Diagnostic CreateTruncated(Diagnostic[] sorted)
    {
        Diagnostic[] omitted = sorted[options.MaxDiagnostics..];
        Diagnostic last = sorted[options.MaxDiagnostics - 1];
        return new()
        {
            Code = DiagnosticCodes.DiagnosticsTruncated,
            Severity = omitted.Max(diagnostic => diagnostic.Severity),
            Effect = omitted.Any(diagnostic => diagnostic.Effect == DiagnosticEffect.Dropped)
                ? DiagnosticEffect.Dropped : DiagnosticEffect.None,
            Message = omitted.Length == 1
                ? $"1 more diagnostic was omitted because ReadOptions.MaxDiagnostics is {options.MaxDiagnostics}."
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{omitted.Length} more diagnostics were omitted because ReadOptions.MaxDiagnostics is ")
                    + options.MaxDiagnostics.ToString(CultureInfo.InvariantCulture) + ".",
            Line = last.Line,
            Column = last.Column,
        };
    }
}
