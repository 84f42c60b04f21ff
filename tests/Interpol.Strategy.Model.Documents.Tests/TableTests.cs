using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using Interpol.Strategy.Model.Serialization;
using static Interpol.Strategy.Model.Documents.Tests.SheetFile;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests reading CSV, Excel workbooks and rows.</summary>
public sealed class TableTests
{
    [Fact]
    public void Workbooks_read_as_the_same_rows_do()
    {
        string[][] rows =
        [
            ["Code", "Goal", "Objective"], ["1", "Clean power", "Equip all berths"], ["1", "Clean power", "Buy cranes"],
        ];
        StrategicFramework expected = FrameworkOutline.ReadTable(rows).GetValueOrThrow();
        using MemoryStream stream = Create(("Plan", [.. rows.Select(Row)]));
        Assert.Equal(expected, FrameworkOutline.ReadTable(stream).GetValueOrThrow());
        string csv = string.Join('\n', rows.Select(row => string.Join(';', row)));
        Assert.Equal(expected, ReadCsv(csv).GetValueOrThrow());
    }

    [Fact]
    public void Numbers_are_read_as_the_sheet_shows_them()
    {
        using MemoryStream stream = Create(("Plan",
        [
            Row("Code", "Goal", "Objective", "Indicator", "Due", "Target 2026"),
            [
                Number("1.1", style: 1), Text("Power"), Shared(), Text("Share"), Number("46022", style: 2),
                Number("0.5", style: 3),
            ],
            [Number("1.2000000000000002"), Text("Power"), Text("Cranes"), Text(""), Error(), Text("")],
        ]));
        ReadResult<StrategicFramework> result = FrameworkOutline.ReadTable(stream);
        Objective[] objectives = [.. result.GetValueOrThrow().Goals.Single().Objectives];
        Assert.Equal(["1.10 Shared", "1.2 Cranes"], objectives.Select(item => $"{item.Code} {item.Description}"));
        Assert.Equal("Due: 2025-12-31", objectives[0].OtherInformation);
        MeasurementInstance instance = objectives[0].Indicators.Single().MeasurementInstances.Single();
        Assert.Equal(50, instance.TargetResults.Single().NumberOfUnits);
        Assert.Equal(3, result.Diagnostics.Single(item => item.Code == OutlineDiagnosticCodes.UnreadableCell).Line);
    }

    [Fact]
    public void The_sheet_that_names_goals_is_read_and_others_are_reported()
    {
        (string, Cell[][]) notes = ("Notes", [Row("Read me", "first"), Row("Berth", "a place for a ship")]);
        (string, Cell[][]) plan = ("Plan", [Row("Goal", "Objective"), Row("Power", "Berths")]);
        (string, Cell[][]) draft = ("Draft", [Row("Goal", "Objective"), Row("Traffic", "Trains")]);
        using MemoryStream stream = Create(notes, plan, draft);
        ReadResult<StrategicFramework> result = FrameworkOutline.ReadTable(stream);
        Assert.Equal("Power", result.GetValueOrThrow().Goals.Single().Name);
        Assert.Equal(2, result.Diagnostics.Count(item => item.Code == OutlineDiagnosticCodes.UnknownTable));
        stream.Position = 0;
        result = FrameworkOutline.ReadTable(stream, new() { Sheet = "Draft" });
        Assert.Equal("Traffic", result.GetValueOrThrow().Goals.Single().Name);
    }

    [Fact]
    public void Rows_above_the_header_are_the_title_and_text()
    {
        StrategicFramework read = FrameworkOutline.ReadTable(
            [["Harbour plan 2026-2030", ""], ["", ""], ["Goal", "Objective"], ["Power", "Berths"]]).GetValueOrThrow();
        Assert.Equal(("Harbour plan 2026-2030", "2026-2030"), (read.Name, read.Period.ToString()));
    }

    [Fact]
    public void Cells_are_text_and_keep_their_paragraphs()
    {
        StrategicFramework read = ReadCsv(
            "Level,Code,Name,Description\nGoal,1,*Clean* [power],\"First\npart.\n\nSecond \"\"part\"\".\"\n")
            .GetValueOrThrow();
        Goal goal = read.Goals.Single();
        Assert.Equal(("*Clean* [power]", "First part.\n\nSecond \"part\"."), (goal.Name, goal.Description));
    }

    [Fact]
    public void Levels_can_be_those_of_the_whole_plan()
    {
        StrategicFramework read = ReadCsv(
            """
            Level,Code,Name,Description
            Plan,harbour-2026,Harbour plan 2026,For five years.
            Vision,,,A proud port
            Mission,,,To move goods
            Value,,Safety,First.
            Theme,A,Climate,
            Goal,1,Power,Less smoke.
            Objective,1.1,Berths,Equip all berths.
            """).GetValueOrThrow();
        Assert.Equal("harbour-2026", read.Id.ToString());
        Assert.Equal(("Harbour plan 2026", "For five years."), (read.Name, read.Description));
        Assert.Equal(("A proud port", "To move goods"), (read.Vision?.Description, read.Mission?.Description));
        Assert.Equal(("Safety", "First."), (read.Values.Single().Name, read.Values.Single().Description));
        Goal goal = read.Goals.Single();
        Assert.Equal([new GoalGroup { Code = ElementCode.Parse("A"), Name = "Climate" }], goal.Groups);
        Assert.Equal(("Power", "Less smoke."), (goal.Name, goal.Description));
        Objective objective = goal.Objectives.Single();
        Assert.Equal(("Berths", "Equip all berths."), (objective.Name, objective.Description));
    }

    [Fact]
    public void Columns_above_goals_are_groups()
    {
        StrategicFramework read = ReadCsv(
            "Theme,Goal,Objective\nA. Climate,Power,Berths\nA. Climate,Power,Cranes\nB. City,Traffic,Trains\n")
            .GetValueOrThrow();
        Assert.Equal(
            ["Climate/Power/2", "City/Traffic/1"],
            read.Goals.Select(goal => $"{goal.Groups.Single().Name}/{goal.Name}/{goal.Objectives.Count}"));
    }

    [Fact]
    public void Group_columns_are_groups_and_keep_equal_goals_apart()
    {
        ReadResult<StrategicFramework> result = ReadCsv(
            "Group 1,Group 2,Goal,Objective\nCity,A. Climate,Power,Berths\nCity,A. Climate,Power,Cranes\n"
                + "Region,,Power,Trains\n");
        Assert.Equal(
            ["City/A Climate: Power 2", "Region: Power 1"],
            result.GetValueOrThrow().Goals.Select(goal =>
                string.Join('/', goal.Groups.Select(group => $"{group.Code} {group.Name}".Trim()))
                    + $": {goal.Name} {goal.Objectives.Count}"));
        Assert.Contains("'Group 1' as group", Single(result, "SD1201").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Group_columns_belong_to_goals_of_named_levels()
    {
        Goal goal = ReadCsv("Level,Group,Code,Name\nGoal,City,1,Power\nObjective,,1.1,Berths\n")
            .GetValueOrThrow().Goals.Single();
        Assert.Equal(("City", "Berths"), (goal.Groups.Single().Name, goal.Objectives.Single().Description));
    }

    [Theory]
    [InlineData("Goal,Objective\nPower,Berths\nTraffic,5\" pipes\n", DiagnosticSeverity.Warning, "5\" pipes")]
    [InlineData("Goal,Objective\nPower,Berths\nTraffic,\"Rail\"way\n", DiagnosticSeverity.Warning, "Railway")]
    [InlineData("Goal,Objective\nPower,Berths\nTraffic,\"Rail\n", DiagnosticSeverity.Error, "Rail")]
    public void Malformed_quotes_are_reported_with_their_line(string csv, DiagnosticSeverity severity, string text)
    {
        Diagnostic malformed = Single(ReadCsv(csv), OutlineDiagnosticCodes.MalformedQuote);
        Assert.Equal((3, severity), (malformed.Line, malformed.Severity));
        OutlineOptions lenient = new() { ReadOptions = new() { Mode = ReadMode.Lenient } };
        Assert.Equal(text, ReadCsv(csv, lenient).GetValueOrThrow().Goals[1].Objectives.Single().Description);
    }

    [Fact]
    public void Codes_with_a_letter_are_split_if_all_texts_have_different_ones()
    {
        Assert.Equal(
            ["F1 Grow revenue", "C2 Sail on time"],
            ReadObjectives("Goal,Objective\nFinance,F1 Grow revenue\nCustomer,C2: Sail on time\n"));
        Assert.Equal(
            [" A4 paper only", " Sail on time"],
            ReadObjectives("Goal,Objective\nFinance,A4 paper only\nCustomer,Sail on time\n"));
        Assert.Equal(
            [" Q1 report", " Q1 audit"],
            ReadObjectives("Goal,Objective\nFinance,Q1 report\nCustomer,Q1 audit\n"));
    }

    [Fact]
    public void Codes_with_a_letter_are_split_from_headings()
    {
        StrategicFramework read = FrameworkOutline.Read(
            "# Harbour plan 2026\n\n## Goals\n\n### F1 Grow revenue\n\n- Ships\n\n### C1 Sail on time\n\n- Crews\n")
            .GetValueOrThrow();
        Assert.Equal(["F1 Grow revenue", "C1 Sail on time"], read.Goals.Select(goal => $"{goal.Code} {goal.Name}"));
    }

    [Fact]
    public void A_row_with_too_many_columns_is_an_error_that_lenient_reading_accepts()
    {
        string csv = "Goal,Objective" + new string(',', 100_000) + "\nPower,Berths\n";
        ReadResult<StrategicFramework> result = ReadCsv(csv);
        Diagnostic error = result.Diagnostics.Single(item => item.Severity == DiagnosticSeverity.Error);
        Assert.Equal(OutlineDiagnosticCodes.TooManyColumns, error.Code);
        OutlineOptions lenient = new() { ReadOptions = new() { Mode = ReadMode.Lenient } };
        Assert.Equal("Power", ReadCsv(csv, lenient).GetValueOrThrow().Goals.Single().Name);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Tables_of_documents_with_too_many_columns_are_an_error(bool isWord)
    {
        string[] header = ["Goal", "Objective", .. Enumerable.Repeat("2026", 1_500)];
        string[] row = ["Power", "Berths", .. Enumerable.Range(0, 1_500).Select(i => $"{i}")];
        OutlineOptions lenient = new() { ReadOptions = new() { Mode = ReadMode.Lenient } };
        ReadResult<StrategicFramework> Read(OutlineOptions? options) => isWord
            ? FrameworkOutline.ReadWord(
                new WordFile().Add("Harbour plan", "Title").AddTable(header, row).ToStream(), options)
            : FrameworkOutline.Read(
                $"# Harbour plan\n\n|{string.Join('|', header)}|\n|---|\n|{string.Join('|', row)}|\n", options);
        Diagnostic error = Read(null).Diagnostics.Single(item => item.Severity == DiagnosticSeverity.Error);
        Assert.Equal(
            (OutlineDiagnosticCodes.TooManyColumns,
                "The row has more than 1000 columns. Only the first 1000 were read."),
            (error.Code, error.Message));
        PerformanceIndicator indicator = Read(lenient).GetValueOrThrow().Goals[0].Objectives[0].Indicators.Single();
        Assert.Equal(998, indicator.MeasurementInstances.Single().TargetResults.Count);
    }

    [Fact]
    public void ReadTable_reports_unpaired_surrogates_with_their_row()
    {
        ReadResult<StrategicFramework> result =
            FrameworkOutline.ReadTable([["Goal", "Objective"], ["Power", "Berths"], ["Power", "A\ud800 and \udc00"]]);
        Assert.Equal(
            [
                (3, "'\\ud800' is an unpaired surrogate. It was replaced with U+FFFD."),
                (3, "'\\udc00' is an unpaired surrogate. It was replaced with U+FFFD."),
            ],
            result.Diagnostics.Where(item => item.Code == DiagnosticCodes.UnpairedSurrogate)
                .Select(item => (item.Line ?? 0, item.Message)));
        Assert.Null(result.Value);
    }

    [Fact]
    public void Cells_of_a_sheet_are_read_at_their_reference()
    {
        Cell[] CreateRow(params string[] references) =>
            [.. references.Select(reference => Text(reference == "A2" ? "Power" : "Berths", reference))];
        ReadResult<StrategicFramework> Read(Cell[] row)
        {
            using MemoryStream sheet = SheetFile.Create(("Plan", [Row("Goal", "Objective"), row]));
            return FrameworkOutline.ReadTable(sheet);
        }

        Goal goal = Read(CreateRow("B2", "A2")).GetValueOrThrow().Goals.Single();
        Assert.Equal(("Power", "Berths"), (goal.Name, goal.Objectives.Single().Description));
        Assert.Equal(
            "The cell A2 occurs more than once. It was not read.",
            Read(CreateRow("A2", "A2")).Diagnostics.Single().Message);
    }

    [Fact]
    public async Task ReadTableAsync_returns_the_same_framework_and_ExplainTable_its_rows()
    {
        byte[] csv = Encoding.UTF8.GetBytes("\ufeffGoal,Objective\r\nPower,Berths\r\n");
        StrategicFramework read = ReadCsv(Encoding.UTF8.GetString(csv)).GetValueOrThrow();
        Assert.Equal(read, (await FrameworkOutline.ReadTableAsync(new MemoryStream(csv))).GetValueOrThrow());
        Assert.Equal(
            [OutlineRole.Label, OutlineRole.Objective],
            FrameworkOutline.ExplainTable(new MemoryStream(csv)).Select(row => row.Role));
    }

    [Fact]
    public void ReadTable_throws_for_null()
    {
        _ = Assert.Throws<ArgumentNullException>(() => FrameworkOutline.ReadTable((Stream)null!));
        _ = Assert.Throws<ArgumentNullException>(() => FrameworkOutline.ReadTable((string[][])null!));
        _ = Assert.Throws<ArgumentNullException>(() => FrameworkOutline.ReadTable([null!]));
        _ = Assert.Throws<ArgumentNullException>(() => FrameworkOutline.ReadTable([[null!]]));
    }

    private static Diagnostic Single(ReadResult<StrategicFramework> result, string code) =>
        result.Diagnostics.Single(item => item.Code == code);

    private static string[] ReadObjectives(string csv) =>
    [
        .. ReadCsv(csv).GetValueOrThrow().Goals.SelectMany(goal => goal.Objectives)
            .Select(objective => $"{objective.Code} {objective.Description}"),
    ];

    private static ReadResult<StrategicFramework> ReadCsv(string csv, OutlineOptions? options = null) =>
        FrameworkOutline.ReadTable(new MemoryStream(Encoding.UTF8.GetBytes(csv)), options);
}
