using System.Buffers;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>Compares the CSV file of a catalog with a loop that writes the same bytes with a stream writer.</summary>
[InvocationCount(1)]
public class CsvBenchmarks
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private FrameworkCatalog _catalog = new([]);

    [Params(10_000)]
    public int Frameworks { get; set; }

    [GlobalSetup]
    public void Setup() => _catalog = new(ManyFrameworks.CanonicalOnes(Frameworks));

    [Benchmark(Description = "A loop over goals and objectives with a `StreamWriter`", Baseline = true)]
    public int Loop()
    {
        using var bytes = new CountingStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            writer.Write(string.Join(',', FrameworkTables.Create(_catalog)[0].Fields.Select(field => field.Name)));
            writer.Write("\r\n");
            foreach (ElementRow row in PlainRows.GetElements(_catalog))
            {
                WriteRow(writer, row);
            }
        }

        return bytes.Count;
    }

    [Benchmark(Description = "`FrameworkRows.GetElements` and the CSV library")]
    public int Library()
    {
        using var bytes = new CountingStream();
        FrameworkTables.Create(_catalog)[0].WriteCsv(bytes, isForExcel: false);
        return bytes.Count;
    }

    private static void WriteRow(StreamWriter writer, ElementRow row)
    {
        Write(row.ElementId);
        WriteNext(row.ParentId);
        WriteNext(row.FrameworkId);
        WriteNext(row.FrameworkName);
        WriteNext(row.Organization);
        WriteNext(Format(row.PeriodStart));
        WriteNext(Format(row.PeriodEnd));
        WriteNext(row.Reference);
        WriteNext(row.ElementKind);
        WriteNext(row.GoalKind);
        WriteNext(row.Code);
        WriteNext(row.SortKey);
        WriteNext(row.Level.ToString(CultureInfo.InvariantCulture));
        WriteNext(row.Position.ToString(CultureInfo.InvariantCulture));
        WriteNext(row.Path);
        WriteNext(row.Groups);
        WriteNext(row.GoalCode);
        WriteNext(row.GoalName);
        WriteNext(row.ObjectiveCode);
        WriteNext(row.Name);
        WriteNext(row.Text);
        WriteNext(row.Identifier);
        writer.Write("\r\n");

        void WriteNext(string? text)
        {
            writer.Write(',');
            Write(text);
        }

        void Write(string? text) => writer.Write(
            text.AsSpan().ContainsAny(Quoted)
                ? $"\"{text!.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
                : text);

        static string? Format(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
