namespace Interpol.Strategy.Model;

/// <summary>Something that a framework is asked, and what it rests on: one of <see cref="ValidationRules"/>, or one of your own.</summary>
/// <remarks>
/// <para>A rule that looks at one record at a time is made by <see cref="ForEach{T}"/>; one that compares places gives its own <see cref="Check"/>.
/// <c>rule with { Severity = … }</c> is the same rule, taken more or less seriously.</para>
/// <para>Immutable; two rules are equal when all their members are, and two checks are when they are one method of one object.</para>
/// </remarks>
public sealed record ValidationRule
{
    /// <summary>The code that the rule's diagnostics have: permanent, and no other rule's. Codes of this library begin with <c>SF</c>.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public required string Code
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>What holds of a framework that keeps the rule, in one sentence.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public required string Title
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>How bad it is to break the rule; a <see cref="DiagnosticSeverity.Warning"/> unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number that is no member of <see cref="DiagnosticSeverity"/>.</exception>
    public DiagnosticSeverity Severity
    {
        get;
        init => field = Guard.Defined(value, DiagnosticSeverity.Error);
    }

    /// <summary>What the rule rests on, such as the element of a standard that demands it; empty when nothing is cited, which is so for none of <see cref="ValidationRules"/>.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public string Rationale
    {
        get;
        init => field = Guard.NotNull(value);
    } = "";

    /// <summary>Gives everything in a framework that breaks the rule; nothing when it is kept. An iterator does well.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public required Func<StrategicFramework, IEnumerable<RuleFinding>> Check
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Check), $"{nameof(Check)} is never null; give a method that yields nothing for a rule that is always kept.");
    }

    /// <summary>A rule that asks each record of one type, wherever in the framework it stands, and knows the way to it.</summary>
    /// <example>
    /// <code>
    /// ValidationRule mine = ValidationRule.ForEach&lt;Goal&gt;("HOUSE1", "A goal names those who work for it.",
    ///     goal => goal.Stakeholders.IsEmpty ? $"Goal {goal.Code} names nobody; name a stakeholder." : null);
    /// FrameworkValidator.Validate(framework, [.. ValidationRules.General, mine]);
    /// </code>
    /// </example>
    /// <typeparam name="T">What is asked: <see cref="Goal"/>, <see cref="Stakeholder"/>, <see cref="MeasuredResult"/> or any other record that a framework holds, the framework itself, or <see cref="StrategyElement"/> for all elements.</typeparam>
    /// <param name="code">The code that the rule's diagnostics have.</param>
    /// <param name="title">What holds of a framework that keeps the rule, in one sentence.</param>
    /// <param name="check">What is wrong with the record and what would be right; <see langword="null"/> when nothing is.</param>
    /// <param name="member">The member that the rule is about, as JSON names it, such as <c>code</c>: the end of its diagnostics' paths. Empty when it is about the record as a whole.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is nothing that a framework holds, so that the rule would never find anything.</exception>
    public static ValidationRule ForEach<T>(string code, string title, Func<T, string?> check, string member = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(member);
        if (!FrameworkTraversal.Types.Any(type => type.IsAssignableTo(typeof(T))))
        {
            throw new ArgumentException($"A framework holds no {typeof(T).Name}; it holds {string.Join(", ", FrameworkTraversal.Types.Select(type => type.Name))}.", nameof(check));
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

    /// <summary>The rule on one line: its code and its title.</summary>
    public override string ToString() => SingleLine.CollapseWhiteSpace($"{Code}: {Title}");
}
