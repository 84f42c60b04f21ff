using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Writes the members of an indicator and its results that StratML has no elements for as the value of a note, in
/// compact JSON: <c>{"direction":"decrease","actual 1.2":{"numerator":45,"denominator":60}}</c>.
/// </summary>
/// <remarks>The numbers are the positions of the instance and of the result in it, from 1.</remarks>
internal static partial class IndicatorExtensionNote
{
    private const string Target = "target";
    private const string Actual = "actual";

    private static readonly JsonWriterOptions Options =
        new() { Encoder = ReadableJsonEncoder.Instance, SkipValidation = true };

    private static readonly JsonProperties Properties =
        new(nameof(PerformanceIndicator), typeof(Property));

    private enum Property { Name, Direction, Baseline, Accumulation, Weight, Tolerance }

    /// <summary>Returns the value of the note, or <see langword="null"/> if none is necessary.</summary>
    public static string? Format(PerformanceIndicator indicator)
    {
        List<Ratio> ratios = [];
        for (int i = 0; i < indicator.MeasurementInstances.Count; i++)
        {
            Add(ratios, Target, i, indicator.MeasurementInstances[i].TargetResults);
            Add(ratios, Actual, i, indicator.MeasurementInstances[i].ActualResults);
        }

        return Format(indicator, ratios);
    }

    private static void Add(List<Ratio> ratios, string kind, int instance, EquatableList<MeasuredResult> results)
    {
        for (int i = 0; i < results.Count; i++)
        {
            if (results[i] is not { Numerator: null, Denominator: null })
            {
                MeasuredResult value = new() { Numerator = results[i].Numerator, Denominator = results[i].Denominator };
                ratios.Add(new(kind, instance, i, value));
            }
        }
    }

    private static string? Format(PerformanceIndicator members, List<Ratio> ratios)
    {
        if (ratios.Count == 0 && !HasMembers(members))
        {
            return null;
        }

        using var bytes = new PooledByteBufferWriter();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            RecordJsonWriter json = new(writer, Properties);
            json.Text(Property.Name, members.Name);
            json.Name(Property.Direction, members.Direction);
            json.Record(Property.Baseline, members.Baseline, MeasuredResultCodec.Instance);
            json.Name(Property.Accumulation, members.Accumulation);
            json.Number(Property.Weight, members.Weight);
            json.Number(Property.Tolerance, members.Tolerance);
            foreach (Ratio ratio in ratios)
            {
                writer.WritePropertyName(ratio.Key);
                MeasuredResultCodec.Instance.Write(writer, ratio.Value);
            }

            json.End();
        }

        return Encoding.UTF8.GetString(bytes.Written.Span);
    }

    private static bool HasMembers(PerformanceIndicator indicator) => indicator is not
    {
        Name: null,
        Direction: null,
        Baseline: null,
        Accumulation: null,
        Weight: null,
        Tolerance: null,
    };

    /// <summary>Represents the numerator and the denominator of a result, and the position of the result.</summary>
    private readonly record struct Ratio(string Kind, int Instance, int Index, MeasuredResult Value)
    {
        public string Key => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Instance + 1}.{Index + 1}");

        /// <summary>Gets the order in which <see cref="Format(PerformanceIndicator)"/> writes ratios.</summary>
        public (int Instance, bool IsActual, int Index) Order => (Instance, Kind == Actual, Index);
    }
}
