using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests options, overloads and limits.</summary>
public sealed class OptionsTests
{
    private const string Plan =
        "# Harbour plan\n\n## 2026\n\n### Goals\n\n- Clean power\n\n## 2025\n\n### Goals\n\n- Safe traffic\n";

    [Fact]
    public async Task Read_returns_the_same_for_strings_and_streams()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Plan);
        ReadResult<StrategicFramework> result = FrameworkOutline.Read(Plan);
        Assert.Equal(result, ReadStream(bytes));
        Assert.Equal(result, await FrameworkOutline.ReadAsync(new MemoryStream(bytes)));
        ReadResult<FrameworkCatalog> all = FrameworkOutline.ReadAll(Plan);
        Assert.Equal(all, ReadAllOfStream(bytes));
        Assert.Equal(all, await FrameworkOutline.ReadAllAsync(new MemoryStream(bytes)));
    }

    [Fact]
    public void ReadAll_returns_every_plan_with_the_period_as_suffix_of_a_repeated_id() => Assert.Equal(
        ["harbour-plan", "harbour-plan-2025"],
        FrameworkOutline.ReadAll(Plan).GetValueOrThrow().Frameworks.Select(plan => plan.Id.ToString()));

    [Fact]
    public void Read_returns_the_plan_of_the_period() => Assert.Equal(
        "Safe traffic",
        FrameworkOutline.Read(Plan,
            new() { Period = FrameworkPeriod.FromYears(2025, 2025) }).GetValueOrThrow().Goals[0].Name);

    [Fact]
    public void Read_reports_an_error_if_no_plan_has_the_period()
    {
        ReadResult<StrategicFramework> result =
            FrameworkOutline.Read(Plan, new() { Period = FrameworkPeriod.FromYears(2019, 2021) });
        Assert.Null(result.Value);
        Assert.Equal(
            [
                "The document contains several plans. The plan of 2026 (lines 3-7) was not returned. None has the "
                    + "period 2019-2021 of OutlineOptions.Period. ReadAll returns all.",
                "The document contains several plans. The plan of 2025 (lines 9-13) was not returned. None has the "
                    + "period 2019-2021 of OutlineOptions.Period. ReadAll returns all.",
            ],
            result.Diagnostics.Where(item => item.Code == OutlineDiagnosticCodes.SeveralPlans)
                .Select(item => item.Message));
    }

    [Theory]
    [InlineData("a goal of more words", null)]
    [InlineData("", null)]
    [InlineData("/", null)]
    [InlineData("goal", "")]
    [InlineData("goal", " ")]
    [InlineData("goal", "the goals of more words")]
    public void Words_that_cannot_be_found_are_refused(string text, string? plural) =>
        Assert.Throws<ArgumentException>(() => new OutlineWord(text, OutlineMeaning.Goal, plural));

    [Theory]
    [InlineData("key-result area")]
    [InlineData("R&D goal of ours")]
    [InlineData("R/D goal")]
    [InlineData("l’objectif")]
    [InlineData("key  goal")]
    public void Words_that_can_be_found_are_used(string text)
    {
        OutlineOptions options = new() { Vocabulary = [new(text, OutlineMeaning.Goal)] };
        Assert.Equal(
            "Power",
            FrameworkOutline.Read($"# Harbour 2026\n\n## {text}: Power\n\n- Shore power\n", options)
                .GetValueOrThrow().Goals.Single().Name);
    }

    [Fact]
    public async Task Canceled_tokens_stop_streams_that_ignore_them()
    {
        using var source = new CancellationTokenSource();
        using var stream = new IgnorantStream(source);
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => FrameworkOutline.ReadAsync(stream, cancellationToken: source.Token));
        Assert.Equal(1, stream.Reads);
    }

    [Fact]
    public void Async_methods_throw_for_null_at_the_call()
    {
        _ = Assert.Throws<ArgumentNullException>("stream", () => { _ = FrameworkOutline.ReadAsync(null!); });
        _ = Assert.Throws<ArgumentNullException>("stream", () => { _ = FrameworkOutline.ReadTableAsync(null!); });
        _ = Assert.Throws<ArgumentNullException>("stream", () => { _ = FrameworkOutline.ReadAllWordAsync(null!); });
    }

    [Fact]
    public void Read_uses_the_id_and_the_language_of_the_options()
    {
        OutlineOptions options = new() { Id = FrameworkId.Parse("harbour"), Language = "en" };
        ReadResult<StrategicFramework> result = FrameworkOutline.Read(Plan, options);
        Assert.Equal(("harbour", "en"), (result.GetValueOrThrow().Id.ToString(), result.GetValueOrThrow().Language));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == OutlineDiagnosticCodes.CreatedId);
    }

    [Fact]
    public void Read_uses_additional_words()
    {
        const string Text = "# Harbour 2026\n\n## Workstream 1: Clean power\n\n- Shore power\n";
        Assert.False(FrameworkOutline.Read(Text).Succeeded);
        OutlineOptions options = new() { Vocabulary = [new("workstream", OutlineMeaning.Goal)] };
        Goal goal = Assert.Single(FrameworkOutline.Read(Text, options).GetValueOrThrow().Goals);
        Assert.Equal(("Clean power", "Shore power"), (goal.Name, goal.Objectives[0].Description));
    }

    [Fact]
    public void Read_reports_large_documents_as_the_core_does()
    {
        ReadOptions limit = new() { MaxBytes = 10 };
        string expected = FrameworkJson.Read("{ \"id\": \"harbour\" }", limit).Diagnostics[0].Message;
        foreach (ReadResult<StrategicFramework> result in new[]
        {
            FrameworkOutline.Read(Plan, new() { ReadOptions = limit }),
            FrameworkOutline.Read(new MemoryStream(Encoding.UTF8.GetBytes(Plan)), new() { ReadOptions = limit }),
        })
        {
            Assert.Null(result.Value);
            Assert.Equal((DiagnosticCodes.TooLarge, expected),
                (result.Diagnostics[0].Code, result.Diagnostics[0].Message));
        }
    }

    [Fact]
    public void Read_reports_invalid_text_and_replaces_it()
    {
        Assert.Equal(
            DiagnosticCodes.UnpairedSurrogate,
            FrameworkOutline.Read("# Goals\n\n- Clean \ud800 power\n").Diagnostics.First(item =>
                item.Severity == DiagnosticSeverity.Error).Code);
        byte[] bytes = [.. "# Goals\n\n- Clean "u8, 0xFF, .. " power\n"u8];
        OutlineOptions lenient = new() { ReadOptions = new() { Mode = ReadMode.Lenient } };
        ReadResult<StrategicFramework> result = FrameworkOutline.Read(new MemoryStream(bytes), lenient);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.NotUtf8);
        Assert.Equal("Clean \ufffd power", result.GetValueOrThrow().Goals[0].Name);
    }

    [Fact]
    public void Read_reports_each_invalid_sequence_with_its_position()
    {
        ReadResult<StrategicFramework> text = FrameworkOutline.Read("# Goals\r\n\r\n- A \ud800\n- \udc00\n");
        Assert.Equal(
            [
                (3, 5, "'\\ud800' is an unpaired surrogate. It was replaced with U+FFFD."),
                (4, 3, "'\\udc00' is an unpaired surrogate. It was replaced with U+FFFD."),
            ],
            Find(text, DiagnosticCodes.UnpairedSurrogate));
        ReadResult<StrategicFramework> bytes =
            ReadStream([.. "# Goals\n\n- A "u8, 0xFF, .. " b\n- "u8, 0xC3, .. "\n"u8]);
        Assert.Equal(
            [
                (3, 5, "The byte sequence 0xFF is not valid UTF-8. It was replaced with U+FFFD."),
                (4, 3, "The byte sequence 0xC3 is not valid UTF-8. It was replaced with U+FFFD."),
            ],
            Find(bytes, DiagnosticCodes.NotUtf8));
    }

    [Theory]
    [InlineData("utf-16", "UTF-16 (little-endian)")]
    [InlineData("utf-16BE", "UTF-16 (big-endian)")]
    [InlineData("utf-32", "UTF-32 (little-endian)")]
    public void Read_refuses_other_encodings(string name, string shown)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes("Goal\tObjective\nPower\tBerths\n")];
        foreach (ReadResult<StrategicFramework> result in new[]
        {
            FrameworkOutline.ReadTable(new MemoryStream(bytes)), ReadStream(bytes),
        })
        {
            Diagnostic error = Assert.Single(result.Diagnostics);
            Assert.Equal(
                (DiagnosticCodes.NotUtf8, $"The document begins with the byte order mark of {shown}. It must be UTF-8. "
                    + "Save the document as UTF-8. It was not read."),
                (error.Code, error.Message));
        }
    }

    [Fact]
    public void Read_lists_the_first_diagnostics_of_many()
    {
        string text = "# Plan 2026\n\n## Goals\n\n- Power\n\n"
            + string.Concat(Enumerable.Range(0, 50).Select(i => $"<!-- {i} -->\n- [x] a {i}\n"));
        EquatableList<Diagnostic> all =
            FrameworkOutline.Read(text, new() { ReadOptions = new() { MaxDiagnostics = 1_000 } }).Diagnostics;
        EquatableList<Diagnostic> some =
            FrameworkOutline.Read(text, new() { ReadOptions = new() { MaxDiagnostics = 7 } }).Diagnostics;
        Assert.Equal(all.Take(7), some.Take(7));
        Assert.Equal(
            $"{all.Count - 7} more diagnostics were omitted because ReadOptions.MaxDiagnostics is 7.",
            some[^1].Message);
        Assert.Equal(8, some.Count);
    }

    [Fact]
    public void Read_reports_what_rules_find_with_its_line()
    {
        OutlineOptions options = new() { ReadOptions = new() { Rules = ValidationRules.General } };
        Diagnostic finding = FrameworkOutline.Read("# Plan\n\n## Goal 1: Power\n\n## Goal 1: Traffic\n", options)
            .Diagnostics.Single(diagnostic => diagnostic.Code == DiagnosticCodes.DuplicateGoalCode);
        Assert.Equal(5, finding.Line);
    }

    [Fact]
    public void Read_reports_how_many_diagnostics_were_omitted()
    {
        OutlineOptions options = new() { ReadOptions = new() { MaxDiagnostics = 1 } };
        Assert.Equal(
            DiagnosticCodes.DiagnosticsTruncated,
            FrameworkOutline.Read(Plan, options).Diagnostics[^1].Code);
    }

    [Fact]
    public void Explain_returns_the_role_of_each_block()
    {
        Assert.Equal(
            [OutlineRole.Title, OutlineRole.Label, OutlineRole.Goal, OutlineRole.Objective, OutlineRole.Ignored],
            FrameworkOutline.Explain("# Harbour\n\n## Goals\n\n- Clean power\n  - Shore power\n\n## Glossary\n")
                .Select(block => block.Role));
    }

    [Fact]
    public void Read_throws_for_null()
    {
        _ = Assert.Throws<ArgumentNullException>(() => FrameworkOutline.Read((string)null!));
        _ = Assert.Throws<ArgumentNullException>(() => FrameworkOutline.Read((Stream)null!));
        _ = Assert.Throws<ArgumentNullException>(() => FrameworkOutline.Explain(null!));
    }

    [Fact]
    public void Read_reads_many_nested_levels() =>
        Assert.True(
            FrameworkOutline.Read("# Goals\n\n"
                + string.Concat(Enumerable.Range(0, 2000).Select(i => new string(' ', i) + "- item\n"))).Succeeded);

    private static IEnumerable<(int, int, string)> Find(ReadResult<StrategicFramework> result, string code) =>
        result.Diagnostics.Where(item => item.Code == code)
            .Select(item => (item.Line ?? 0, item.Column ?? 0, item.Message));

    private static ReadResult<StrategicFramework> ReadStream(byte[] bytes) =>
        FrameworkOutline.Read(new MemoryStream(bytes));

    private static ReadResult<FrameworkCatalog> ReadAllOfStream(byte[] bytes) =>
        FrameworkOutline.ReadAll(new MemoryStream(bytes));

    /// <summary>Cancels while it is read, and ignores the token.</summary>
    private sealed class IgnorantStream(CancellationTokenSource source) : MemoryStream(new byte[1_000_000])
    {
        public int Reads { get; private set; }

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Reads++;
            await source.CancelAsync();
            return Read(buffer.Span);
        }
    }
}
