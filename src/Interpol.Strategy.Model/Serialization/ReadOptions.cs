namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Specifies how strictly a document is read, how large it can be, and the rules to validate it against.
/// </summary>
public sealed record ReadOptions
{
    // A field, because the first use in a process waits for the compilation of an accessor.
    internal static readonly ReadOptions Default = new();

    /// <summary>
    /// Gets the mode, which determines which problems are errors. The default is <see cref="ReadMode.Default"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined <see cref="ReadMode"/>.</exception>
    public ReadMode Mode { get; init => field = Guard.Defined(value, ReadMode.Lenient); }

    /// <summary>Gets the lowest class of problem that is an error in the mode.</summary>
    internal ProblemClass LeastError => Mode switch
    {
        ReadMode.Strict => ProblemClass.Repaired,
        ReadMode.Lenient => ProblemClass.Fatal,
        _ => ProblemClass.Loss,
    };

    /// <summary>
    /// Gets the maximum nesting depth of objects, lists or elements, from 1 to 1,000. The default is 64.
    /// </summary>
    /// <remarks>No framework needs more than 16.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or greater than 1,000.</exception>
    public int MaxDepth { get; init => field = Guard.InRange(value, 1, 1000); } = 64;

    /// <summary>
    /// Gets the maximum size of a document in bytes, at least 1. The default is 268,435,456 (256 MiB).
    /// </summary>
    /// <remarks>
    /// The size of a string is its size in UTF-8. In newline-delimited JSON, the limit applies to each line. A document
    /// larger than <see cref="Array.MaxLength"/> is always too large.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxBytes { get; init => field = Guard.InRange(value, 1, int.MaxValue); } = 256 * 1024 * 1024;

    /// <summary>Gets the maximum size in bytes that also fits into an array.</summary>
    internal int MaxLength => Math.Min(MaxBytes, Array.MaxLength);

    /// <summary>Gets the maximum number of diagnostics to list, at least 1. The default is 1,000.</summary>
    /// <remarks>
    /// If there are more, an additional <see cref="DiagnosticCodes.DiagnosticsTruncated"/> reports how many were
    /// omitted.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxDiagnostics { get; init => field = Guard.InRange(value, 1, int.MaxValue); } = 1000;

    /// <summary>Gets the rules to validate each framework of the document against. The default is no rules.</summary>
    /// <remarks>
    /// <para>The diagnostics of the rules are included in the result, with their line and column in the
    /// document.</para>
    /// <para>If a rule reports an error, there is no value, as with an error of the reader. To get the value anyway,
    /// read without rules and call
    /// <see cref="FrameworkValidator.Validate(StrategicFramework, EquatableList{ValidationRule}?)"/>.</para>
    /// </remarks>
    public EquatableList<ValidationRule> Rules { get; init; }
}
