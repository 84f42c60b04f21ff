using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What rules find is told where the element stands that became the record.</summary>
public sealed class PlaceOfFindingTests
{
    private static readonly ValidationRule Nothing = ValidationRule.ForEach<object>("HOUSE1", "Nothing is right.", record => record.GetType().Name);

    private static readonly StrategicFramework Framework = Filled.Framework with { Goals = [Twice(Filled.Framework.Goals[0]), Twice(Filled.Framework.Goals[0])] };

    /// <summary>The members whose elements are not called by the same name.</summary>
    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
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
    public void A_finding_stands_at_the_line_and_the_column_of_its_record()
    {
        string document = FrameworkStratML.Write(Framework, new() { Version = StratMLVersion.Part2May2016 });
        XElement plan = XDocument.Parse(document, LoadOptions.SetLineInfo).Root!;
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(document, new() { Rules = [Nothing] });
        Assert.Equal(FrameworkValidator.Validate(Framework, [Nothing]).Select(found => found.Path).Order(StringComparer.Ordinal), result.Diagnostics.Select(found => found.Path).Order(StringComparer.Ordinal));
        Assert.All(result.Diagnostics, found =>
        {
            IXmlLineInfo element = At(plan, found.Path);
            Assert.Equal((element.LineNumber, element.LinePosition), (found.Line, found.Column));
        });
    }

    [Fact]
    public void A_finding_in_what_a_reader_without_positions_gives_has_none()
    {
        using XmlReader reader = XElement.Parse(FrameworkStratML.Write(Framework)).CreateReader();
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(reader, new() { Rules = [Nothing] });
        Assert.NotEmpty(result.Diagnostics);
        Assert.All(result.Diagnostics, found => Assert.Equal((null, null), (found.Line, found.Column)));
    }

    [Fact]
    public void Rules_are_not_asked_of_a_plan_that_is_not_given()
    {
        string document = FrameworkStratML.Write(Framework).Replace("<Name>", "<Foo/><Name>", StringComparison.Ordinal);
        Assert.All(FrameworkStratML.Read(document, new() { Rules = [Nothing] }).Diagnostics, told => Assert.Equal(DiagnosticCodes.UnknownMember, told.Code));
        Assert.Contains(FrameworkStratML.Read(document, new() { Rules = [Nothing], Mode = ReadMode.Lenient }).Diagnostics, told => told.Code == "HOUSE1");
    }

    private static Goal Twice(Goal goal) => goal with { Objectives = [goal.Objectives[0], goal.Objectives[0]] };

    /// <summary>The element that a path leads to; what has none is found in the one around it.</summary>
    private static XElement At(XElement plan, string path)
    {
        XElement element = plan;
        foreach (string step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = step.Split('[', ']');
            int index = parts.Length == 1 ? 0 : int.Parse(parts[1], CultureInfo.InvariantCulture);
            string name = Lists.TryGetValue(parts[0], out string? list) ? list : char.ToUpperInvariant(parts[0][0]) + parts[0][1..];
            IEnumerable<XElement> children = element.Elements().Concat(element.Elements(plan.Name.Namespace + "StrategicPlanCore").Elements());
            element = children.Where(child => child.Name.LocalName == name).ElementAtOrDefault(index) ?? element;
        }

        return element;
    }
}
