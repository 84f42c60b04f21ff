using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Represents the result of reading a document: the value, if there are no errors, and all diagnostics.
/// </summary>
/// <remarks>
/// Content that is not in the value, except insignificant white space, is reported by a diagnostic whose effect is
/// <see cref="DiagnosticEffect.Dropped"/>.
/// </remarks>
/// <typeparam name="T">
/// The type of the value: <see cref="StrategicFramework"/> or <see cref="FrameworkCatalog"/>.
/// </typeparam>
public sealed record ReadResult<T>
    where T : class
{
    internal ReadResult(T? value, EquatableList<Diagnostic> diagnostics)
    {
        Value = value;
        Diagnostics = diagnostics;
    }

    /// <summary>Gets the value, or <see langword="null"/> if a diagnostic is an error.</summary>
    public T? Value { get; }

    /// <summary>Gets the diagnostics, in document order.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets a value that indicates whether the document was read without errors.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Value is not null;

    /// <summary>Returns the value, or throws an exception if the document has errors.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="FrameworkFormatException">
    /// The document has errors. The exception contains all diagnostics.
    /// </exception>
    /// <example>
    /// <code>
    /// try
    /// {
    ///     StrategicFramework plan = FrameworkJson.Read("{ \"id\": \"harbour-2026-2030\" }").GetValueOrThrow();
    ///     Console.WriteLine(plan.Name);
    /// }
    /// catch (FrameworkFormatException e)
    /// {
    ///     Console.WriteLine(string.Join(", ", e.Diagnostics.Select(diagnostic => diagnostic.Code)));
    /// }
    ///
    /// // Output: SF1104, SF1011
    /// </code>
    /// </example>
    [SuppressMessage("Design", "CA1024:Use properties where appropriate", Justification = "It throws.")]
    public T GetValueOrThrow() => Value ?? throw new FrameworkFormatException(Diagnostics);

    /// <summary>Creates the result of reading a document, without the value if there are errors.</summary>
    internal static ReadResult<T> Create(T? value, DiagnosticCollector diagnostics) =>
        new(diagnostics.HasErrors ? null : value, diagnostics.ToList());
}
