namespace Interpol.Strategy.Model;

/// <summary>Represents a rule that frameworks are validated against.</summary>
/// <remarks>
/// <para><see cref="ValidationRules"/> contains the rules of this library. <see cref="ForEach{T}"/> creates a custom
/// rule that checks one record at a time. A rule that compares records needs its own <see cref="Check"/>.
/// <c>rule with { Severity = … }</c> creates a copy of the rule with a different severity.</para>
/// <para>Instances are immutable. Two rules are equal if all their properties are equal. Two checks are equal if they
/// are the same method of the same object.</para>
/// </remarks>
public sealed partial record ValidationRule
{
    /// <summary>Gets the permanent code of the diagnostics of the rule.</summary>
    /// <remarks>No other rule should have the same code. The codes of this library begin with <c>SF</c>.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the title of the rule: one sentence that is true of every valid framework.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Title { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// Gets the severity of the diagnostics of the rule. The default is <see cref="DiagnosticSeverity.Warning"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is not a defined <see cref="DiagnosticSeverity"/>.
    /// </exception>
    public DiagnosticSeverity Severity { get; init => field = Guard.Defined(value, DiagnosticSeverity.Error); }

    /// <summary>
    /// Gets the reason for the rule, such as the element of a standard that requires it. The default is an empty
    /// string.
    /// </summary>
    /// <remarks>Every rule of <see cref="ValidationRules"/> has one.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public string Rationale { get; init => field = Guard.NotNull(value); } = "";

    /// <summary>
    /// Gets the method that returns the findings in a framework, or an empty sequence if there are none.
    /// </summary>
    /// <remarks>The method can be an iterator. The validator handles its exceptions.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Func<StrategicFramework, IEnumerable<RuleFinding>> Check
    {
        get;
        init => field = value ?? throw new ArgumentNullException(
            nameof(Check),
            $"{nameof(Check)} must not be null.");
    }

    /// <summary>Returns the rule on one line: the code, followed by the title.</summary>
    /// <returns>The rule as a string.</returns>
    public override string ToString() => SingleLine.CollapseWhiteSpace($"{Code}: {Title}");
}
