namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks the validation rules and a custom rule.</summary>
internal static class Validation
{
    private static readonly StrategicFramework Unsound = HarbourPlan.Framework with { Goals = [.. HarbourPlan.Framework.Goals, HarbourPlan.Framework.Goals[0]] };

    private static readonly ValidationRule NameEndsWithPlan =
        ValidationRule.ForEach<StrategicFramework>("HP1", "A plan is called one", framework => framework.Name.EndsWith("Plan", StringComparison.Ordinal) ? null : "It is not called a plan.");

    public static void Check(Checks checks)
    {
        checks.That("a sound framework is found sound", () => FrameworkValidator.Validate(InterpolFrameworks.Framework2017To2020).IsEmpty);
        checks.That("an unsound one is not", () => FrameworkValidator.Validate(Unsound).Any(finding => finding.Code == DiagnosticCodes.DuplicateGoalCode));
        checks.That("every rule runs", () => FrameworkValidator.Validate(HarbourPlan.Framework, ValidationRules.All).All(finding => finding.Code != DiagnosticCodes.RuleFailed));
        checks.That("a rule of one's own runs", () => FrameworkValidator.Validate(InterpolFrameworks.Framework2017To2020, [NameEndsWithPlan]) is [{ Code: "HP1", Message: "It is not called a plan." }]);
    }
}
