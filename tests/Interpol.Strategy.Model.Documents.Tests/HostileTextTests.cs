using System.Diagnostics;
using System.Globalization;
using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests that hostile text is read in bounded time. Quadratic work would take minutes here.</summary>
public sealed class HostileTextTests
{
    private const int Many = 100_000;

    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(1);

    private static readonly bool IsHostile = Environment.GetEnvironmentVariable("HOSTILE_DOCUMENTS") == "true";

    private static readonly OutlineOptions Lenient = new() { ReadOptions = new() { Mode = ReadMode.Lenient } };

    public static TheoryData<string, string> Repeated => new()
    {
        { "*", " a" }, { "- ", "a" }, { "> ", "a" }, { "[", "" }, { "#", " a" }, { "**a", "" }, { "`", "" },
        { "<!--", "" }, { "|", "" }, { "1.", "" }, { "<", "" }, { "![", "" }, { "{{", "" }, { "_a", "" }, { "\\", "" },
        { "&#", "" }, { ":a", "" }, { "~~", "" }, { "Goal ", "" }, { "I", "" }, { "a|", "" }, { "Goal 1: ", "" },
        { "# Goals\n", "" }, { "- a\n", "" }, { "Goal 1: a\n", "" }, { "a\n", "" }, { "# 2026\n", "" },
        { "1. a\n\n", "" },
        { "**a**\n\n", "" }, { "| a | b |\n", "" }, { "## Glossary\n", "" }, { "Objective: a\n", "" }, { "```\n", "" },
        { "## Theme 1: a\n", "" }, { "<!-- a\n", "" }, { "- [ ] a\n", "" }, { "a:\n- b\n\n", "" }, { "---\n", "" },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Repeated_marks_are_read_in_bounded_time(string part, string end)
    {
        var watch = Stopwatch.StartNew();
        string repeated = string.Concat(Enumerable.Repeat(part, Many)) + end;
        Assert.NotNull(FrameworkOutline.Read(repeated, Lenient));
        Assert.NotNull(FrameworkOutline.Read("# Plan\n\n## Goals\n\n- " + repeated + "\n", Lenient));
        Assert.NotNull(FrameworkOutline.ReadTable(new MemoryStream(Encoding.UTF8.GetBytes(repeated)), Lenient));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Bound);
    }

    [Fact]
    public void Nested_levels_are_kept_in_bounded_time()
    {
        var watch = Stopwatch.StartNew();
        string text = "# Goals\n\n" + string.Concat(
            Enumerable.Range(0, Many).Select(i => new string('\t', Math.Min(i, 200)) + "- item\n"));
        StrategicFramework read = FrameworkOutline.Read(text).GetValueOrThrow();
        Assert.Single(read.Goals);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Bound);
    }

    [Fact]
    public void A_million_columns_are_refused_in_bounded_time()
    {
        var watch = Stopwatch.StartNew();
        string csv = "Goal,Objective" + new string(',', 1_000_000) + "\n"
            + string.Join(',', Enumerable.Repeat("a", 1_000_000)) + "\n";
        ReadResult<StrategicFramework> result =
            FrameworkOutline.ReadTable(new MemoryStream(Encoding.UTF8.GetBytes(csv)));
        Assert.Contains(result.Diagnostics, item => item.Code == OutlineDiagnosticCodes.TooManyColumns);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Bound);
    }

    /// <summary>Runs only with <c>.ci/documents --hostile</c>, because it needs 4 GB of memory.</summary>
    [Fact]
    public void Documents_of_100_MB_are_read_in_bounded_time()
    {
        int count = IsHostile ? 1_000_000 : 10_000;
        var text = new StringBuilder("# Harbour plan 2026\n\n## Goals\n\n");
        for (int i = 0; i < count; i++)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"- Equip berth {i} with shore power, so that ships of ")
                .Append("every size can switch off their engines at the quay\n");
        }

        var watch = Stopwatch.StartNew();
        Assert.Equal(count, FrameworkOutline.Read(text.ToString()).GetValueOrThrow().Goals.Count);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, 5 * Bound);
    }
}
