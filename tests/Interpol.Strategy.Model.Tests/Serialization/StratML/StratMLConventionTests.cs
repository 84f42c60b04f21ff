using System.Xml.Linq;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// The conventions that <see cref="FrameworkStratML"/> documents for content without a StratML element of its own.
/// </summary>
public sealed class StratMLConventionTests
{
    private static readonly StrategicFramework Plan = new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "Plan",
        Goals = [new() { Name = "Goal", Description = "Text" }],
    };

    [Fact]
    public void Notes_follow_the_other_information_on_separate_lines()
    {
        StrategicFramework framework = Plan with
        {
            Id = FrameworkId.Parse("water"),
            OtherInformation = "Text",
            Adoption = new() { Body = "Board, of all\\", Session = 2, Year = 2013 },
            Source = "a\nb",
            Period = default(FrameworkPeriod),
            Values = [new(), new() { Identifier = "v" }],
            Goals = [],
            Type = FrameworkType.PerformanceReport,
            Identifier = "d",
            Submitter = new() { Identifier = "s" },
        };
        const string Before =
            "Text\n[sf:framework-id water]\n";
        const string After =
            "[sf:adopted-by Board\\, of all\\\\, 2nd session, 2013]\n[sf:source a\\nb]\n[sf:in-force ../..]\n"
            + "[sf:goals none]\n[sf:value-identifier 2 v]";
        const string Part1Only =
            "[sf:document-type performance report]\n[sf:document-identifier d]\n[sf:submitter-identifier s]\n";
        Assert.Equal(Before + After, WriteOtherInformation(framework, StratMLVersion.Part2));
        Assert.Equal(Before + Part1Only + After, WriteOtherInformation(framework, StratMLVersion.Part1));
    }

    [Fact]
    public void Lines_that_begin_like_notes_are_escaped_wherever_they_are() => Assert.Equal(
        "[sf:text [sf:goals none]]\nText [sf:goals none]\n[sf:text [sf:a\\\\\\r]\n[sf:text [sf: a]]\n"
            + "[sf:framework-id water]",
        WriteOtherInformation(
            Plan with
            {
                Id = FrameworkId.Parse("water"),
                OtherInformation = "[sf:goals none]\nText [sf:goals none]\n[sf:a\\\r\n[sf: a]",
            },
            StratMLVersion.Part2));

    [Theory]
    [InlineData("plan", null, "Plan", true)]
    [InlineData("a-b", "_A b", "Plan", true)]
    [InlineData("a-b", null, "A – B’s", false)]
    [InlineData("a-b-s", null, "A – B’s", true)]
    [InlineData("plan", "…", "…", false)]
    [InlineData("uberblick", null, "Überblick", false)]
    [InlineData("interpol", null, "Plan", false)]
    public void Framework_id_is_noted_unless_it_is_generated_from_the_document(
        string id, string? identifier, string name, bool isGenerated)
    {
        StrategicFramework framework = Plan with { Id = FrameworkId.Parse(id), Identifier = identifier, Name = name };
        string? expected = isGenerated ? null : $"[sf:framework-id {id}]";
        Assert.Equal(expected, WriteOtherInformation(framework, StratMLVersion.Part2));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("1a", "_x0031_a")]
    [InlineData("a b", "a_x0020_b")]
    [InlineData("a:😀", "a_x003A__xD83D__xDE00_")]
    [InlineData("_x0020_", "_x005F_x0020_")]
    [InlineData("_x.2_", "_x005F_x.2_")]
    [InlineData("_xylophone", "_xylophone")]
    [InlineData("é-1.b", "é-1.b")]
    public void Identifiers_are_encoded_as_unique_XML_names(string identifier, string name)
    {
        Vision vision = new() { Identifier = identifier };
        Mission mission = new() { Identifier = identifier };
        string document = FrameworkStratML.Write(Plan with { Vision = vision, Mission = mission });
        Assert.Contains($"<Identifier>{name}</Identifier>", document, StringComparison.Ordinal);
        Assert.Contains($"<Identifier>{name}_x.2_</Identifier>", document, StringComparison.Ordinal);
        StrategicFramework read = FrameworkStratML.Read(document).GetValueOrThrow();
        Assert.Equal((identifier, identifier), (read.Vision!.Identifier, read.Mission!.Identifier));
    }

    [Theory]
    [InlineData("_x0041_")]
    [InlineData("a_x.0_")]
    [InlineData("_x.0_")]
    [InlineData("a_x.2_")]
    [InlineData("_x002_")]
    [InlineData("_xabcd_")]
    public void Identifiers_that_only_resemble_an_encoding_are_not_decoded(string name)
    {
        string document = FrameworkStratML.Write(Plan with { Vision = new() { Identifier = "here" } })
            .Replace(">here<", $">{name}<", StringComparison.Ordinal);
        StrategicFramework read = FrameworkStratML.Read(document, new() { Mode = ReadMode.Strict }).GetValueOrThrow();
        Assert.Equal(name, read.Vision!.Identifier);
    }

    [Fact]
    public void Empty_values_are_distinguished_from_missing_ones()
    {
        StrategicFramework framework = Plan with
        {
            Description = "",
            Values = [new() { Name = "" }, new()],
            Organizations = [new() { Acronym = "" }, new()],
            Goals = [new() { Name = "", Description = "", OtherInformation = "" }, new() { Name = "" }],
        };
        string document = FrameworkStratML.Write(framework);
        Assert.Equal(framework, FrameworkStratML.Read(document, new() { Mode = ReadMode.Strict }).Value);
    }

    [Fact]
    public void GetUnsupportedContent_reports_the_path_of_each_part()
    {
        StakeholderRole role = new()
        {
            Name = "",
            Types = [RoleType.Performer, RoleType.Performer, RoleType.Beneficiary, RoleType.Performer],
        };
        PerformanceIndicator indicator = new()
        {
            MeasurementDimension = "",
            UnitOfMeasurement = "",
            MeasurementInstances = [new(), new() { Place = new() { Name = "" } }],
        };
        StrategicFramework framework = Plan with
        {
            Organizations = [new() { Stakeholders = [new() { Name = "" }, new() { Name = "", Roles = [role] }] }],
            Goals = [new() { Name = "", Objectives = [new(), new() { Indicators = [indicator] }] }],
        };
        Assert.Equal(
            ["goals[0].objectives[1].indicators", "organizations[0].stakeholders[1].roles"],
            GetPaths(StratMLVersion.Part1));
        Assert.Equal(
            [
                "goals[0].objectives[1].indicators[0].measurementInstances[1].place",
                "organizations[0].stakeholders[1].roles[0].types[2]",
                "organizations[0].stakeholders[1].roles[0].types[3]",
            ],
            GetPaths(StratMLVersion.Part2));
        Assert.Equal(2, GetPaths(StratMLVersion.Part2May2016).Count());

        IEnumerable<string> GetPaths(StratMLVersion version) =>
            FrameworkStratML.GetUnsupportedContent(framework, version).Select(part => part.Path);
    }

    [Theory]
    [InlineData("http://example.org/a%20b")]
    [InlineData("http://example.org/%zz")]
    [InlineData("http://example.org/a%2")]
    [InlineData("urn:")]
    [InlineData("a:#b")]
    [InlineData("1a:b")]
    [InlineData(":b")]
    [InlineData("a+b-1.c:d")]
    [InlineData("#a:b")]
    [InlineData("a/b:c")]
    [InlineData("a#b#c")]
    [InlineData("a##b")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a b")]
    public void Source_of_any_form_is_preserved_in_a_valid_document(string source)
    {
        StrategicFramework framework = Plan with { Source = source };
        foreach (StratMLVersion version in Enum.GetValues<StratMLVersion>())
        {
            string written = FrameworkStratML.Write(framework, new() { Version = version });
            Assert.Null(StratMLSchema.GetSchema(version).FindProblem(written));
            ReadResult<StrategicFramework> result = FrameworkStratML.Read(written, new() { Mode = ReadMode.Strict });
            Assert.Empty(result.Diagnostics);
            Assert.Equal(framework, result.Value);
        }
    }

    [Theory]
    [InlineData("[sf:adopted-by Board, 0th session]")]
    [InlineData("[sf:adopted-by Board\\]")]
    [InlineData("[sf:adopted-by Board, in May]")]
    [InlineData("[sf:adopted-by Board, 2nd session, 2nd session]")]
    [InlineData("[sf:adopted-by Board, 99999]")]
    [InlineData("[sf:source http://example.org]")]
    [InlineData("[sf:goal-kind none that we know]")]
    public void Lines_that_only_resemble_a_note_are_read_as_text(string line)
    {
        string document = FrameworkStratML.Write(Plan with { OtherInformation = "@" })
            .Replace("@", $"Text\n{line}", StringComparison.Ordinal);
        Assert.Equal($"Text\n{line}", FrameworkStratML.Read(document).GetValueOrThrow().OtherInformation);
    }

    private static string? WriteOtherInformation(StrategicFramework framework, StratMLVersion version)
    {
        XElement root = XDocument.Parse(FrameworkStratML.Write(framework, new() { Version = version })).Root!;
        return root.Elements(root.Name.Namespace + "OtherInformation").SingleOrDefault()?.Value;
    }
}
