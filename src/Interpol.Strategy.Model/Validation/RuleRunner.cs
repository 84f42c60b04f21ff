using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model;

/// <summary>Runs rules, whose exceptions become diagnostics.</summary>
internal static class RuleRunner
{
    private const int MaxFindingsPerRule = 100_000;

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "An exception of a custom rule must not hide the findings of the other rules.")]
    public static void Run(ValidationRule rule, StrategicFramework framework, List<Diagnostic> found)
    {
        try
        {
            int listed = 0;
            IEnumerable<RuleFinding?> findings = rule.Check(framework)
                ?? throw new InvalidOperationException(
                    "The rule returned null instead of an empty list.");
            foreach (RuleFinding? finding in findings)
            {
                if (finding is null)
                {
                    throw new InvalidOperationException("The rule returned a finding that is null.");
                }

                if (listed++ == MaxFindingsPerRule)
                {
                    string more = $"The rule {Quoting.Quote(rule.Code)} has more than {MaxFindingsPerRule} findings. "
                        + "The others were omitted.";
                    found.Add(new()
                    {
                        Code = DiagnosticCodes.FindingsTruncated,
                        Severity = rule.Severity,
                        Message = more,
                    });
                    return;
                }

                found.Add(new()
                {
                    Code = rule.Code,
                    Severity = rule.Severity,
                    Path = finding.Path,
                    Message = finding.Message,
                });
            }
        }
        catch (Exception e)
        {
            string failure =
                $"The rule {Quoting.Quote(rule.Code)} failed. Its other findings are unknown. "
                + $"{e.GetType().Name}: {SingleLine.CollapseWhiteSpace(GetMessage(e))}";
            found.Add(new()
            {
                Code = DiagnosticCodes.RuleFailed,
                Severity = DiagnosticSeverity.Error,
                Message = failure,
            });
        }
    }

    /// <summary>Returns the message of an exception, or an empty string if the overridden property throws.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "As above.")]
    private static string GetMessage(Exception exception)
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
