using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>Asks rules of a framework, and gives what they find.</summary>
public static class FrameworkValidator
{
    /// <summary>How many findings of one rule are listed.</summary>
    private const int MaxFindingsPerRule = 100_000;

    /// <summary>Everything in a framework that breaks a rule.</summary>
    /// <remarks>
    /// <para>Never throws for a framework, and for none of the rules: one that fails, or gives a <see langword="null"/>, is itself told of with <see cref="DiagnosticCodes.RuleFailed"/>,
    /// beside what it found until then. Of one rule 100,000 findings are listed, then <see cref="DiagnosticCodes.MoreFindings"/> says that it has more, so that findings may be endless; a rule that neither finds anything nor comes to an end is waited for.</para>
    /// <para>With the rules of this library it takes time in proportion to the framework's size.</para>
    /// </remarks>
    /// <param name="framework">The framework, from wherever it comes.</param>
    /// <param name="rules">What is asked, such as <see cref="ValidationRules.StratMLPart1"/> or <c>[.. ValidationRules.General, mine]</c>; <see cref="ValidationRules.General"/> when <see langword="null"/>.</param>
    /// <returns>The diagnostics in the order of the rules, and those of one rule in the order in which it finds them; empty when all rules are kept. None has a line or a column: there is no document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is <see langword="null"/>.</exception>
    public static EquatableList<Diagnostic> Validate(StrategicFramework framework, EquatableList<ValidationRule>? rules = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var found = new List<Diagnostic>();
        foreach (ValidationRule rule in rules ?? ValidationRules.General)
        {
            RunRule(rule, framework, found);
        }

        return [.. found];
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A rule is anybody's code, and what it throws must not hide what the others find.")]
    private static void RunRule(ValidationRule rule, StrategicFramework framework, List<Diagnostic> found)
    {
        try
        {
            int listed = 0;
            foreach (RuleFinding? finding in rule.Check(framework) ?? throw new InvalidOperationException("It gave null for its findings; a rule that is kept gives an empty list."))
            {
                if (finding is null)
                {
                    throw new InvalidOperationException("It gave null for a finding.");
                }

                if (listed++ == MaxFindingsPerRule)
                {
                    string more = string.Create(CultureInfo.InvariantCulture, $"The rule {Quoting.Quote(rule.Code)} finds more than the {MaxFindingsPerRule:N0} places that are listed.");
                    found.Add(new() { Code = DiagnosticCodes.MoreFindings, Severity = rule.Severity, Message = more });
                    return;
                }

                found.Add(new() { Code = rule.Code, Severity = rule.Severity, Path = finding.Path, Message = finding.Message });
            }
        }
        catch (Exception e)
        {
            string failure = $"The rule {Quoting.Quote(rule.Code)} failed, and what else it would have found is not known: {e.GetType().Name}: {SingleLine.CollapseWhiteSpace(MessageOf(e))}";
            found.Add(new() { Code = DiagnosticCodes.RuleFailed, Severity = DiagnosticSeverity.Error, Message = failure });
        }
    }

    /// <summary>An exception's message is a property that anybody may have overridden.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "As above.")]
    private static string MessageOf(Exception exception)
    {
        try
        {
            return exception.Message;
        }
        catch (Exception)
        {
            return "";
        }
    }
}
