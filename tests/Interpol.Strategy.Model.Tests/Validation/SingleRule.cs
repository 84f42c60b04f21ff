using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides methods to validate frameworks and strings with a single rule.</summary>
internal static class SingleRule
{
    public static ValidationRule Get(string code) => ValidationRules.All.Single(rule => rule.Code == code);

    public static IEnumerable<Diagnostic> Validate(StrategicFramework framework, string code) =>
        FrameworkValidator.Validate(framework, [Get(code)]);

    public static IEnumerable<string> GetPaths(StrategicFramework framework, string code) =>
        Validate(framework, code).Select(diagnostic => diagnostic.Path);

    public static bool Accepts(string code, string text)
    {
        StrategicFramework framework = code == DiagnosticCodes.SourceNotUri
            ? ValidFrameworks.Create(1, 1) with { Source = text }
            : ValidFrameworks.Create(1, 1) with { Vision = new() { Identifier = text } };
        return !Validate(framework, code).Any();
    }

    /// <summary>Returns the strings and codes of a framework with their JSON paths, found by reflection.</summary>
    public static IEnumerable<(string Path, string Text)> GetTexts(StrategicFramework framework) =>
        PropertyValues.Enumerate(framework)
            .Where(member => member.Value is string or ElementCode)
            .Select(member => (ToJsonPath(member.Path), member.Value.ToString()!));

    public static string ToJsonPath(string path) =>
        Regex.Replace(path, "(^|[.])([A-Z])", match => match.Value.ToLowerInvariant());
}
