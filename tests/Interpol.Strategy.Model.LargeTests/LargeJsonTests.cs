using System.Text;
using Interpol.Strategy.Model.Serialization;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.LargeTests;

/// <summary>JSON documents of megabytes that try to exhaust memory or time.</summary>
public sealed class LargeJsonTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly ReadOptions Unlimited = new() { MaxBytes = int.MaxValue };

    [Fact]
    public void Read_reports_endless_nesting_where_it_exceeds_the_limit()
    {
        byte[] document = HostileBytes.Create("\"extra\":", "[", 100 * Megabyte);
        ReadResult<StrategicFramework> result = HostileBytes.AssertCheap(document, 1 * Megabyte);
        Diagnostic last = result.Diagnostics[^1];
        Assert.Equal((DiagnosticCodes.TooDeep, 1, 49 + 64), (last.Code, last.Line, last.Column));
    }

    [Fact]
    public void Read_accepts_a_string_of_100_megabytes()
    {
        byte[] document = [.. HostileBytes.Create("\"description\":\"", "x", 100 * Megabyte), .. "\"}"u8];
        StrategicFramework framework = HostileBytes.AssertCheap(document, 210 * Megabyte).Value!;
        Assert.Equal(100 * Megabyte, framework.Description!.Length);
    }

    [Fact]
    public void Read_reports_a_property_name_of_100_megabytes_in_a_short_message()
    {
        byte[] document = [.. HostileBytes.Create("\"", "x", 100 * Megabyte), .. "\":1}"u8];
        ReadResult<StrategicFramework> result = HostileBytes.AssertCheap(document, 1000 * Megabyte);
        Assert.Equal(DiagnosticCodes.UnknownProperty, Assert.Single(result.Diagnostics).Code);
        Assert.True(result.Diagnostics[0].ToString().Length < 600);
    }

    [Fact]
    public void Read_counts_two_million_unknown_properties()
    {
        byte[] document = [.. HostileBytes.Create("", "\"abc\":0,", 2_000_000), .. "\"z\":0}"u8];
        ReadResult<StrategicFramework> result = HostileBytes.AssertCheap(document, 2 * Megabyte);
        Assert.Equal(1001, result.Diagnostics.Count);
        Assert.Equal(
            "1999001 more diagnostics were omitted because ReadOptions.MaxDiagnostics is 1000.",
            result.Diagnostics[^1].Message);
    }

    [Fact]
    public void Read_searches_for_the_end_of_a_comment_once()
    {
        byte[] document = HostileBytes.Create("", "/* ", 10_000_000);
        Diagnostic problem = Assert.Single(HostileBytes.AssertCheap(document, 64 * Megabyte).Diagnostics);
        Assert.Equal((DiagnosticCodes.Malformed, 42), (problem.Code, problem.Column));
    }

    [Fact]
    public void B7_Write_writes_a_string_that_is_longer_than_Utf8JsonWriter_accepts()
    {
        // Surrogate pairs at odd and even positions: a part may end within a pair.
        string text = string.Concat("x", new string('y', 166_666_667), "\U0001F6A2\"\U0001F6A2");
        string pairs = new StringBuilder("x").Insert(1, "\U0001F6A2", 1 << 24).ToString();
        foreach (string description in new[] { text, pairs })
        {
            var framework = new StrategicFramework
            {
                Id = FrameworkId.Parse("plan"),
                Name = "",
                Description = description,
                Goals = [new() { Name = "", Code = ElementCode.Parse(description) }],
            };
            using var stream = new MemoryStream();
            FrameworkJson.Write(framework, stream);
            stream.Position = 0;
            Assert.Equal(framework, FrameworkJson.Read(stream, Unlimited).Value);
        }
    }

    [Fact]
    public void C13_Read_reports_a_string_whose_bytes_exceed_an_array()
    {
        string text = new('\u20ac', 720_000_000);
        Assert.Equal(DiagnosticCodes.TooLarge, Assert.Single(FrameworkJson.Read(text, Unlimited).Diagnostics).Code);
        Assert.Equal(DiagnosticCodes.TooLarge, Assert.Single(FrameworkStratML.Read(text, Unlimited).Diagnostics).Code);
    }
}
