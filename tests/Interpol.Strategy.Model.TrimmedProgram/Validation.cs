namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks the validation rules and a custom rule.</summary>
internal static class Validation
{
    private static readonly StrategicFramework Invalid = HarbourPlan.Framework with
    {
        Goals = [.. HarbourPlan.Framework.Goals, HarbourPlan.Framework.Goals[0]],
    };

    private static readonly ValidationRule NameEndsWithPlan =
        ValidationRule.ForEach<StrategicFramework>(
            "HP1",
            "The name of a plan ends with 'Plan'.",
            framework => framework.Name.EndsWith("Plan", StringComparison.Ordinal)
                ? null
                : "The name does not end with 'Plan'.");

    public static void Check(Checks checks)
    {
        checks.That(
            "Validate returns no diagnostics for a valid framework",
            () => FrameworkValidator.Validate(InterpolFrameworks.Framework2017To2020).IsEmpty);
        checks.That(
            "Validate reports a duplicate code",
            () => FrameworkValidator.Validate(Invalid).Any(
                finding => finding.Code == DiagnosticCodes.DuplicateGoalCode));
        checks.That(
            "Validate runs every rule",
            () => FrameworkValidator.Validate(HarbourPlan.Framework, ValidationRules.All).All(
                finding => finding.Code != DiagnosticCodes.RuleFailed));
        checks.That(
            "Validate runs a custom rule",
            () => FrameworkValidator.Validate(InterpolFrameworks.Framework2017To2020, [NameEndsWithPlan]).Single()
                .ToString() == "warning HP1: The name does not end with 'Plan'.");
    }
}
