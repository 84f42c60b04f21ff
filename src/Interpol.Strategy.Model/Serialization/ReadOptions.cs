namespace Interpol.Strategy.Model.Serialization;

/// <summary>How strictly a document is read, and how much of it at most.</summary>
public sealed record ReadOptions
{
    internal static ReadOptions Default { get; } = new();

    /// <summary>What counts as an error; <see cref="ReadMode.Default"/> unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number that is no member of <see cref="ReadMode"/>.</exception>
    public ReadMode Mode
    {
        get;
        init => field = Guard.Defined(value, ReadMode.Lenient);
    }

    /// <summary>How many levels of objects, lists or elements may lie in each other, from 1 to 1,000; 64 unless said otherwise, and no framework needs more than 16.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1 or more than 1,000.</exception>
    public int MaxDepth
    {
        get;
        init => field = Guard.InRange(value, 1, 1000);
    } = 64;

    /// <summary>How many bytes a document may have in UTF-8, 1 or more; 256 MiB unless said otherwise. Of newline-delimited JSON, each line may have so many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1.</exception>
    public int MaxBytes
    {
        get;
        init => field = Guard.InRange(value, 1, int.MaxValue);
    } = 256 * 1024 * 1024;

    /// <summary>How many diagnostics are listed at most, 1 or more; 1,000 unless said otherwise. One more says how many there were beyond.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1.</exception>
    public int MaxDiagnostics
    {
        get;
        init => field = Guard.InRange(value, 1, int.MaxValue);
    } = 1000;

    /// <summary>
    /// Gets the rules to validate every framework against that was read, such as <see cref="ValidationRules.General"/>.
    /// The default is no rules.
    /// </summary>
    /// <remarks>
    /// The findings are among the diagnostics, with their line and column in the document. An error of a rule leaves no value, as an error of the reader does.
    /// To get the value anyway, read without rules and call <see cref="FrameworkValidator.Validate(StrategicFramework, EquatableList{ValidationRule}?)"/>.
    /// </remarks>
    public EquatableList<ValidationRule> Rules { get; init; }
}
