using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>The exception that is thrown when the value of a document with errors is requested.</summary>
/// <remarks>Only <see cref="ReadResult{T}.GetValueOrThrow"/> throws it. The message shows the first error.</remarks>
[SuppressMessage(
    "Design",
    "CA1032:Implement standard exception constructors",
    Justification = "Only this library throws it, and always with its diagnostics.")]
public sealed class FrameworkFormatException : FormatException
{
    internal FrameworkFormatException(EquatableList<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Gets the diagnostics of the document, at least one of which is an error, in document order.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; }

    private static string Describe(EquatableList<Diagnostic> diagnostics)
    {
        Diagnostic[] errors = [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        string more = errors.Length == 1 ? "" : $" (the first of {errors.Length} errors, see {nameof(Diagnostics)})";
        return $"{errors[0]}{more}";
    }
}
