namespace Interpol.Strategy.Model;

/// <content>The creation of a rule that checks one record at a time.</content>
public sealed partial record ValidationRule
{
    /// <summary>Creates a rule that checks each record of the specified type in a framework.</summary>
    /// <remarks>The path of a finding is that of the record.</remarks>
    /// <typeparam name="T">
    /// The type of the records: <see cref="StrategicFramework"/>, any record that a framework contains, such as
    /// <see cref="Goal"/> or <see cref="MeasuredResult"/>, or <see cref="StrategyElement"/> for all elements.
    /// </typeparam>
    /// <param name="code">The code of the diagnostics of the rule.</param>
    /// <param name="title">The title of the rule: one sentence that is true of every valid framework.</param>
    /// <param name="check">
    /// The method that returns what is wrong with a record, or <see langword="null"/> if nothing is.
    /// </param>
    /// <param name="member">
    /// The JSON property that the rule is about, such as <c>code</c>, or an empty string for the record as a whole. It
    /// is appended to the paths of the findings.
    /// </param>
    /// <returns>The rule. Its severity is <see cref="DiagnosticSeverity.Warning"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A framework cannot contain a record of the type <typeparamref name="T"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// ValidationRule rule = ValidationRule.ForEach&lt;Goal>(
    ///     "PORT1",
    ///     "A goal has at least one stakeholder.",
    ///     goal => goal.Stakeholders.IsEmpty ? $"Goal '{goal.Name}' has no stakeholders." : null);
    /// var plan = new StrategicFramework
    /// {
    ///     Id = FrameworkId.Parse("harbour-2026-2030"),
    ///     Name = "Harbour Plan",
    ///     Goals = [new() { Name = "Clean power" }],
    /// };
    /// Console.WriteLine(FrameworkValidator.Validate(plan, [.. ValidationRules.General, rule])[0]);
    /// // Output: warning PORT1: Goal 'Clean power' has no stakeholders. [goals[0]]
    /// </code>
    /// </example>
    public static ValidationRule ForEach<T>(string code, string title, Func<T, string?> check, string member = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(member);
        if (!FrameworkTraversal.Types.Any(type => type.IsAssignableTo(typeof(T))))
        {
            throw new ArgumentException(
                $"{nameof(check)} must accept a type of record that a framework contains, such as {nameof(Goal)}, "
                    + $"but it accepts {typeof(T).Name}.",
                nameof(check));
        }

        return new() { Code = code, Title = title, Check = Findings };

        IEnumerable<RuleFinding> Findings(StrategicFramework framework)
        {
            foreach ((FrameworkNode node, T record) in FrameworkTraversal.GetNodes<T>(framework))
            {
                if (check(record) is { } message)
                {
                    yield return new(node.PathOf(member), message);
                }
            }
        }
    }
}
