using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the note with the members of an indicator that StratML has no elements for.</summary>
public sealed class IndicatorNoteTests
{
    private static readonly PerformanceIndicator Indicator = new()
    {
        MeasurementDimension = "Hours",
        UnitOfMeasurement = "h",
        MeasurementInstances =
        [
            new() { TargetResults = [new() { NumberOfUnits = 1 }], ActualResults = [new(), new()] },
            new() { TargetResults = [new()] },
        ],
    };

    [Fact]
    public void Note_contains_compact_JSON_of_the_added_members()
    {
        PerformanceIndicator indicator = Indicator with
        {
            Name = "Time \"at\" anchor",
            Direction = IndicatorDirection.Decrease,
            Baseline = new() { NumberOfUnits = 1.50m, Description = "a\nb" },
            Accumulation = Accumulation.PerPeriod,
            Weight = 2,
            Tolerance = 0.05m,
            MeasurementInstances =
            [
                new() { ActualResults = [new(), new() { Numerator = 45, Denominator = 60 }] },
                new() { TargetResults = [new() { Numerator = -0.0m }] },
            ],
        };
        const string Note = "[sf:indicator {\"name\":\"Time \\\"at\\\" anchor\",\"direction\":\"decrease\","
            + "\"baseline\":{\"numberOfUnits\":1.50,\"description\":\"a\\nb\"},\"accumulation\":\"perPeriod\","
            + "\"weight\":2,\"tolerance\":0.05,\"actual 1.2\":{\"numerator\":45,\"denominator\":60},"
            + "\"target 2.1\":{\"numerator\":-0.0}}]";
        string written = FrameworkStratML.Write(CreatePlan(indicator));
        Assert.Contains($"<OtherInformation>{Note}</OtherInformation>", written, StringComparison.Ordinal);
        ReadResult<StrategicFramework> read = FrameworkStratML.Read(written, new() { Mode = ReadMode.Strict });
        Assert.Empty(read.Diagnostics);
        Assert.Equal(CreatePlan(indicator), read.Value);
    }

    [Property]
    public void Indicators_are_preserved_in_Part_2(PerformanceIndicator indicator)
    {
        StrategicFramework plan = CreatePlan(indicator with { Identifier = null, Relationships = [] });
        string written;
        try
        {
            written = FrameworkStratML.Write(plan, new() { Version = StratMLVersion.Part2May2016 });
        }
        catch (ArgumentException)
        {
            // A string contains a character that XML does not allow.
            return;
        }

        Assert.Empty(FrameworkStratML.GetUnsupportedContent(plan, StratMLVersion.Part2May2016));
        Assert.Equal(plan, FrameworkStratML.Read(written, new() { Mode = ReadMode.Strict }).Value);
    }

    [Fact]
    public void GetUnsupportedContent_reports_indicators_in_Part_1() => Assert.Equal(
        ["goals[0].objectives[0].indicators"],
        FrameworkStratML.GetUnsupportedContent(CreatePlan(Indicator with { Weight = 2 }), StratMLVersion.Part1)
            .Select(part => part.Path));

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"weight\":1")]
    [InlineData("{\"weight\": 1}")]
    [InlineData("{\"weight\":-1}")]
    [InlineData("{\"weight\":1,\"name\":\"a\"}")]
    [InlineData("{\"weight\":1,\"weight\":1}")]
    [InlineData("{\"size\":1}")]
    [InlineData("{\"direction\":\"up\"}")]
    [InlineData("{\"name\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"target 1.2\":{\"numerator\":1}}")]
    [InlineData("{\"target 3.1\":{\"numerator\":1}}")]
    [InlineData("{\"target 0.1\":{\"numerator\":1}}")]
    [InlineData("{\"target 01.1\":{\"numerator\":1}}")]
    [InlineData("{\"target 1.1\":{}}")]
    [InlineData("{\"target 1.1\":1}")]
    [InlineData("{\"target 1.1\":{\"numberOfUnits\":1,\"numerator\":1}}")]
    [InlineData("{\"actual 1.1\":{\"numerator\":1},\"target 1.1\":{\"numerator\":1}}")]
    [InlineData("{\"target 1.1\":{\"numerator\":1},\"target 1.1\":{\"numerator\":1}}")]
    [InlineData("{\"weight\":1}{}")]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("x")]
    public void Lines_that_only_resemble_the_note_are_read_as_text(string note)
    {
        string line = $"[sf:indicator {note}]";
        string document = FrameworkStratML.Write(CreatePlan(Indicator with { OtherInformation = "@" }))
            .Replace("@", line, StringComparison.Ordinal);
        ReadResult<StrategicFramework> read = FrameworkStratML.Read(document);
        Assert.Equal(DiagnosticCodes.InvalidNote, Assert.Single(read.Diagnostics).Code);
        Assert.Equal(CreatePlan(Indicator with { OtherInformation = line }), read.Value);
    }

    [Fact]
    public void Only_the_first_note_of_an_indicator_is_used()
    {
        const string Notes = "[sf:indicator {\"weight\":1}]\n[sf:indicator {\"weight\":2}]";
        string document = FrameworkStratML.Write(CreatePlan(Indicator with { OtherInformation = "@" }))
            .Replace("@", Notes, StringComparison.Ordinal);
        Assert.Equal(
            CreatePlan(Indicator with { Weight = 1, OtherInformation = "[sf:indicator {\"weight\":2}]" }),
            FrameworkStratML.Read(document).Value);
    }

    private static StrategicFramework CreatePlan(PerformanceIndicator indicator) => new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "Plan",
        Goals =
            [new() { Name = "G", Description = "D", Objectives = [new() { Name = "O", Indicators = [indicator] }] }],
    };
}
