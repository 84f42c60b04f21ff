namespace Interpol.Strategy.Model;

/// <summary>Provides methods to validate frameworks against a set of rules.</summary>
public static partial class FrameworkValidator
{
    /// <summary>Validates a framework against the rules of <see cref="ValidationRules.General"/>.</summary>
    /// <remarks>This is an O(n log n) operation.</remarks>
    /// <param name="framework">The framework to validate.</param>
    /// <returns>The diagnostics, in the order of the rules. They have no line and no column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var plan = new StrategicFramework
    /// {
    ///     Id = FrameworkId.Parse("harbour-2026-2030"),
    ///     Name = "Harbour Plan",
    ///     Goals =
    ///     [
    ///         new() { Code = ElementCode.Parse("1"), Name = "Clean power" },
    ///         new() { Code = ElementCode.Parse("1"), Name = "Quiet nights" },
    ///     ],
    /// };
    /// foreach (Diagnostic diagnostic in FrameworkValidator.Validate(plan))
    /// {
    ///     Console.WriteLine($"{diagnostic.Severity} {diagnostic.Code} at {diagnostic.Path}");
    /// }
    ///
    /// // Output: Error SF2101 at goals[1].code
    /// </code>
    /// </example>
    public static EquatableList<Diagnostic> Validate(StrategicFramework framework) =>
        Validate(framework, ValidationRules.General);

    /// <summary>Validates a framework against the specified rules.</summary>
    /// <remarks>
    /// <para>A rule cannot cause an exception. A rule that throws or returns <see langword="null"/> is reported as
    /// <see cref="DiagnosticCodes.RuleFailed"/>, after its findings so far.</para>
    /// <para>At most 100,000 findings per rule are listed. <see cref="DiagnosticCodes.FindingsTruncated"/> reports that
    /// there are more. A rule can therefore return an infinite sequence. The time of a rule is not limited.</para>
    /// <para>With the rules of this library, this is an O(n log n) operation.</para>
    /// </remarks>
    /// <param name="framework">The framework to validate.</param>
    /// <param name="rules">
    /// The rules, such as <see cref="ValidationRules.StratMLPart1"/> or <c>[.. ValidationRules.General, mine]</c>, or
    /// <see langword="null"/> for no rules. As in <see cref="Serialization.ReadOptions.Rules"/>, the general rules are
    /// used only if they are specified.
    /// </param>
    /// <returns>The diagnostics, in the order of the rules. They have no line and no column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    public static EquatableList<Diagnostic> Validate(StrategicFramework framework, EquatableList<ValidationRule>? rules)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var found = new List<Diagnostic>();
        foreach (ValidationRule rule in rules.GetValueOrDefault())
        {
            RuleRunner.Run(rule, framework, found);
        }

        return [.. found];
    }
}
