using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Findings of validation rules are reported at the element from which the record was read.</summary>
public sealed class RulePositionTests
{
    // A rule that every record violates.
    private static readonly ValidationRule AlwaysViolated =
        ValidationRule.ForEach<object>("HOUSE1", "Every record violates this rule.", record => record.GetType().Name);

    private static readonly ReadOptions Options = new() { Rules = [AlwaysViolated] };

    private static readonly StrategicFramework Framework = FullFramework.Instance with
    {
        Goals = [RepeatObjective(FullFramework.Instance.Goals[0]), RepeatObjective(FullFramework.Instance.Goals[0])],
    };

    // The lists of the model whose elements have a different name in StratML.
    private static readonly Dictionary<string, string> ElementNames = new(StringComparer.Ordinal)
    {
        ["organizations"] = "Organization",
        ["values"] = "Value",
        ["goals"] = "Goal",
        ["objectives"] = "Objective",
        ["stakeholders"] = "Stakeholder",
        ["roles"] = "Role",
        ["indicators"] = "PerformanceIndicator",
        ["relationships"] = "Relationship",
        ["measurementInstances"] = "MeasurementInstance",
        ["targetResults"] = "TargetResult",
        ["actualResults"] = "ActualResult",
    };

    [Fact]
    public void Rules_report_the_line_and_column_of_each_record()
    {
        string document = FrameworkStratML.Write(Framework, new() { Version = StratMLVersion.Part2May2016 });
        XElement plan = XDocument.Parse(document, LoadOptions.SetLineInfo).Root!;
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(document, Options);
        IEnumerable<string> expected = FrameworkValidator.Validate(Framework, [AlwaysViolated])
            .Select(finding => finding.Path);
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            result.Diagnostics.Select(diagnostic => diagnostic.Path).Order(StringComparer.Ordinal));
        Assert.All(result.Diagnostics, diagnostic =>
        {
            IXmlLineInfo element = FindElement(plan, diagnostic.Path);
            Assert.Equal(
                (element.LineNumber, element.LinePosition),
                (diagnostic.Line, diagnostic.Column));
        });
    }

    [Fact]
    public void Rules_report_no_position_when_the_reader_has_no_line_information()
    {
        using XmlReader reader = XElement.Parse(FrameworkStratML.Write(Framework)).CreateReader();
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(reader, Options);
        Assert.NotEmpty(result.Diagnostics);
        Assert.All(
            result.Diagnostics,
            diagnostic => Assert.Equal((null, null), (diagnostic.Line, diagnostic.Column)));
    }

    [Fact]
    public void Rules_are_skipped_when_the_document_has_errors()
    {
        string document = FrameworkStratML.Write(Framework).Replace("<Name>", "<Foo/><Name>", StringComparison.Ordinal);
        Assert.All(
            FrameworkStratML.Read(document, Options).Diagnostics,
            diagnostic => Assert.Equal(DiagnosticCodes.UnknownProperty, diagnostic.Code));
        Assert.Contains(
            FrameworkStratML.Read(document, Options with { Mode = ReadMode.Lenient }).Diagnostics,
            diagnostic => diagnostic.Code == "HOUSE1");
    }

    private static Goal RepeatObjective(Goal goal) =>
        goal with { Objectives = [goal.Objectives[0], goal.Objectives[0]] };

    // Returns the element that a path leads to, or the closest ancestor that has an element of its own.
    private static XElement FindElement(XElement plan, string path)
    {
        XElement element = plan;
        foreach (string step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = step.Split('[', ']');
            int index = parts.Length == 1 ? 0 : int.Parse(parts[1], CultureInfo.InvariantCulture);
            string name = ElementNames.TryGetValue(parts[0], out string? elementName)
                ? elementName
                : char.ToUpperInvariant(parts[0][0]) + parts[0][1..];
            IEnumerable<XElement> children = element.Elements()
                .Concat(element.Elements(plan.Name.Namespace + "StrategicPlanCore").Elements());
            element = children.Where(child => child.Name.LocalName == name).ElementAtOrDefault(index) ?? element;
        }

        return element;
    }
}
