using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Asks single rules, and single texts through them.</summary>
internal static class Probe
{
    public static ValidationRule Rule(string code) => ValidationRules.All.Single(rule => rule.Code == code);

    public static IEnumerable<Diagnostic> Ask(StrategicFramework framework, string code) => FrameworkValidator.Validate(framework, [Rule(code)]);

    public static IEnumerable<string> PathsOf(StrategicFramework framework, string code) => Ask(framework, code).Select(diagnostic => diagnostic.Path);

    public static bool Takes(string code, string text)
    {
        StrategicFramework framework = code == DiagnosticCodes.SourceNotUri
            ? SoundPlans.Of(1, 1) with { Source = text }
            : SoundPlans.Of(1, 1) with { Vision = new() { Identifier = text } };
        return !Ask(framework, code).Any();
    }

    /// <summary>Every text of a framework, codes included, found by reflection, by its path as in JSON.</summary>
    public static IEnumerable<(string Path, string Text)> Texts(StrategicFramework framework) =>
        Members.Of(framework).Where(member => member.Value is string or ElementCode).Select(member => (InJson(member.Path), member.Value.ToString()!));

    public static string InJson(string path) => Regex.Replace(path, "(^|[.])([A-Z])", match => match.Value.ToLowerInvariant());
}
