using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Thrown where a document had to be read and cannot: by <see cref="ReadResult{T}.GetValueOrThrow"/> alone.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Only this library throws it, and always with its diagnostics.")]
public sealed class FrameworkFormatException : FormatException
{
    internal FrameworkFormatException(EquatableList<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>All that is wrong or odd in the document, in its order; at least one is an error, and the message shows the first.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; }

    private static string Describe(EquatableList<Diagnostic> diagnostics)
    {
        Diagnostic[] errors = [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        string more = errors.Length == 1 ? "" : $" (the first of {errors.Length} errors)";
        return $"{errors[0]}{more}";
    }
}
