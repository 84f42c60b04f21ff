using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Represents the result of reading a document: the value, if there are no errors, and all diagnostics.
/// </summary>
/// <remarks>
/// Content that is not in the value, except insignificant white space, is reported by a diagnostic whose effect is
/// <see cref="DiagnosticEffect.Dropped"/>.
/// </remarks>
/// <typeparam name="T">
/// The type of the value: <see cref="StrategicFramework"/>, <see cref="FrameworkCatalog"/> or
/// <see cref="ProgressReport"/>.
/// </typeparam>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record ReadResult<T>
    where T : class
{
    /// <summary>
    /// Initializes a new instance of the <see cref="ReadResult{T}"/> class with the specified value and diagnostics.
    /// </summary>
    /// <remarks>Readers of other formats use this constructor.</remarks>
    /// <param name="value">The value, or <see langword="null"/> if a diagnostic is an error.</param>
    /// <param name="diagnostics">The diagnostics, in document order.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is <see langword="null"/> and no diagnostic is an error, or the reverse.
    /// </exception>
    public ReadResult(T? value, EquatableList<Diagnostic> diagnostics)
    {
        bool hasError = false;
        for (int i = 0; i < diagnostics.Count; i++)
        {
            hasError |= diagnostics[i].Severity == DiagnosticSeverity.Error;
        }

        if (value is null != hasError)
        {
            throw new ArgumentException(
                $"{nameof(value)} must be null if a diagnostic is an error, and only then.", nameof(value));
        }

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
}
