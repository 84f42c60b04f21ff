using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What the documentation of <see cref="FrameworkStratML"/> says of how things are written that StratML has no place for.</summary>
public sealed class ConventionTests
{
    private static readonly StrategicFramework Plan = new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "Plan",
        Goals = [new() { Name = "Goal", Description = "Text" }],
    };

    [Fact]
    public void Notes_stand_on_lines_of_their_own_behind_the_text()
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
        const string Shared = "Text\n[Framework id: water]\n{0}[Adopted by: Board\\, of all\\\\, 2nd session, 2013]\n[Source: a\\nb]\n[In force: ../..]\n[Goals: none]\n[Identifier of value 2: v]";
        Assert.Equal(string.Format(null, Shared, ""), OtherInformation(framework, StratMLVersion.Part2));
        Assert.Equal(
            string.Format(null, Shared, "[Document type: performance report]\n[Document identifier: d]\n[Submitter identifier: s]\n"), OtherInformation(framework, StratMLVersion.Part1));
    }

    [Fact]
    public void A_text_that_ends_like_a_note_is_told_from_the_notes() =>
        Assert.Equal("Text\n[Goals: none]\n[End of text]", OtherInformation(Plan with { OtherInformation = "Text\n[Goals: none]" }, StratMLVersion.Part2));

    [Theory]
    [InlineData("plan", null, "Plan", true)]
    [InlineData("a-b", "_A b", "Plan", true)]
    [InlineData("plan", "…", "…", true)]
    [InlineData("interpol", null, "Plan", false)]
    public void An_id_is_only_noted_when_it_would_not_be_made_of_the_document(string id, string? identifier, string name, bool isMade)
    {
        StrategicFramework framework = Plan with { Id = FrameworkId.Parse(id), Identifier = identifier, Name = name };
        Assert.Equal(isMade ? null : $"[Framework id: {id}]", OtherInformation(framework, StratMLVersion.Part2));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("", "_x.1_")]
    [InlineData("1a", "_x0031_a")]
    [InlineData("a b", "a_x0020_b")]
    [InlineData("a:😀", "a_x003A__xD83D__xDE00_")]
    [InlineData("_x0020_", "_x005F_x0020_")]
    [InlineData("_x.2_", "_x005F_x.2_")]
    [InlineData("_xylophone", "_xylophone")]
    [InlineData("é-1.b", "é-1.b")]
    public void Identifiers_are_written_as_names(string identifier, string name)
    {
        string document = FrameworkStratML.Write(Plan with { Vision = new() { Identifier = identifier }, Mission = new() { Identifier = identifier } });
        string again = identifier.Length == 0 ? "_x.2_" : name + "_x.2_";
        Assert.Contains($"<Identifier>{name}</Identifier>", document, StringComparison.Ordinal);
        Assert.Contains($"<Identifier>{again}</Identifier>", document, StringComparison.Ordinal);
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
    public void A_name_that_would_not_be_written_for_anything_else_stays_as_it_is(string name)
    {
        string document = FrameworkStratML.Write(Plan with { Vision = new() { Identifier = "here" } }).Replace(">here<", $">{name}<", StringComparison.Ordinal);
        Assert.Equal(name, FrameworkStratML.Read(document, new() { Mode = ReadMode.Strict }).GetValueOrThrow().Vision!.Identifier);
    }

    [Fact]
    public void What_is_there_and_empty_is_not_what_is_absent()
    {
        StrategicFramework framework = Plan with
        {
            Description = "",
            Values = [new() { Name = "" }, new()],
            Organizations = [new() { Acronym = "", Identifier = "" }, new()],
            Goals = [new() { Name = "", Description = "", OtherInformation = "" }, new() { Name = "" }],
        };
        Assert.Equal(framework, FrameworkStratML.Read(FrameworkStratML.Write(framework), new() { Mode = ReadMode.Strict }).Value);
    }

    [Fact]
    public void A_loss_is_told_with_the_way_to_it()
    {
        StakeholderRole role = new() { Name = "", Types = [RoleType.Performer, RoleType.Performer, RoleType.Beneficiary, RoleType.Performer] };
        var indicator = new PerformanceIndicator { MeasurementDimension = "", UnitOfMeasurement = "", MeasurementInstances = [new(), new() { Place = new() { Name = "" } }] };
        StrategicFramework framework = Plan with
        {
            Organizations = [new() { Stakeholders = [new() { Name = "" }, new() { Name = "", Roles = [role] }] }],
            Goals = [new() { Name = "", Objectives = [new(), new() { Indicators = [indicator] }] }],
        };
        Assert.Equal(["organizations[0].stakeholders[1].roles", "goals[0].objectives[1].indicators"], Paths(StratMLVersion.Part1));
        Assert.Equal(
            [
                "organizations[0].stakeholders[1].roles[0].types[2]",
                "organizations[0].stakeholders[1].roles[0].types[3]",
                "goals[0].objectives[1].indicators[0].measurementInstances[1].place",
            ],
            Paths(StratMLVersion.Part2));
        Assert.Equal(2, Paths(StratMLVersion.Part2May2016).Count());

        IEnumerable<string> Paths(StratMLVersion version) => FrameworkStratML.DescribeLoss(framework, version).Select(loss => loss.Path);
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
    public void A_source_of_any_form_is_written_validly_and_read_back(string source)
    {
        StrategicFramework framework = Plan with { Source = source };
        foreach (StratMLVersion version in Enum.GetValues<StratMLVersion>())
        {
            string written = FrameworkStratML.Write(framework, new() { Version = version });
            Assert.Null(StratMLLaws.SchemaOf(version).Problem(written));
            ReadResult<StrategicFramework> result = FrameworkStratML.Read(written, new() { Mode = ReadMode.Strict });
            Assert.Empty(result.Diagnostics);
            Assert.Equal(framework, result.Value);
        }
    }

    [Theory]
    [InlineData("[Adopted by: Board, 0th session]")]
    [InlineData("[Adopted by: Board\\]")]
    [InlineData("[Adopted by: Board, in May]")]
    [InlineData("[Adopted by: Board, 2nd session, 2nd session]")]
    [InlineData("[Adopted by: Board, 99999]")]
    [InlineData("[Source: http://example.org]")]
    [InlineData("[Goal kind: none that we know]")]
    public void What_looks_like_a_note_and_is_none_of_ours_stays_text(string note)
    {
        string xml = FrameworkStratML.Write(Plan with { OtherInformation = "@" }).Replace("@", $"Text\n{note}", StringComparison.Ordinal);
        Assert.Equal($"Text\n{note}", FrameworkStratML.Read(xml).GetValueOrThrow().OtherInformation);
    }

    private static string? OtherInformation(StrategicFramework framework, StratMLVersion version) =>
        System.Xml.Linq.XDocument.Parse(FrameworkStratML.Write(framework, new() { Version = version })).Root!.Elements().SingleOrDefault(element => element.Name.LocalName == "OtherInformation")?.Value;
}
