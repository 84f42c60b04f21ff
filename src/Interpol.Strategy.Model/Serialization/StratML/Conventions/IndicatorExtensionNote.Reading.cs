using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Reads the notes.</content>
internal static partial class IndicatorExtensionNote
{
    private static readonly PerformanceIndicator NoMembers = new()
    {
        MeasurementDimension = "",
        UnitOfMeasurement = "",
    };

    /// <summary>
    /// Returns the indicator with the members of a note, or <see langword="null"/> if
    /// <see cref="Format(PerformanceIndicator)"/> does not write such a note for it.
    /// </summary>
    public static PerformanceIndicator? Apply(string written, PerformanceIndicator indicator)
    {
        List<Ratio> ratios = [];
        if (Parse(written, ratios) is not { } members || Format(members, ratios) != written)
        {
            return null;
        }

        for (int i = 0; i < ratios.Count; i++)
        {
            bool isInOrder = i == 0 || ratios[i - 1].Order.CompareTo(ratios[i].Order) < 0;
            if (!isInOrder || !HasResult(indicator, ratios[i]))
            {
                return null;
            }
        }

        return indicator with
        {
            Name = members.Name,
            Direction = members.Direction,
            Baseline = members.Baseline,
            Accumulation = members.Accumulation,
            Weight = members.Weight,
            Tolerance = members.Tolerance,
            MeasurementInstances = Apply(ratios, indicator.MeasurementInstances),
        };
    }

    private static bool HasResult(PerformanceIndicator indicator, Ratio ratio) =>
        ratio.Instance < indicator.MeasurementInstances.Count
        && ratio.Index < GetResults(indicator.MeasurementInstances[ratio.Instance], ratio.Kind).Count
        && ratio.Value is not { Numerator: null, Denominator: null }
        && ratio.Value == new MeasuredResult
        {
            Numerator = ratio.Value.Numerator,
            Denominator = ratio.Value.Denominator,
        };

    private static EquatableList<MeasuredResult> GetResults(MeasurementInstance instance, string kind) =>
        kind == Target ? instance.TargetResults : instance.ActualResults;

    private static EquatableList<MeasurementInstance> Apply(
        List<Ratio> ratios, EquatableList<MeasurementInstance> instances)
    {
        if (ratios.Count == 0)
        {
            return instances;
        }

        MeasurementInstance[] changed = [.. instances];
        foreach (IGrouping<(int Instance, string Kind), Ratio> group in
            ratios.GroupBy(ratio => (ratio.Instance, ratio.Kind)))
        {
            MeasurementInstance instance = changed[group.Key.Instance];
            MeasuredResult[] results = [.. GetResults(instance, group.Key.Kind)];
            foreach (Ratio ratio in group)
            {
                results[ratio.Index] = results[ratio.Index] with
                {
                    Numerator = ratio.Value.Numerator,
                    Denominator = ratio.Value.Denominator,
                };
            }

            changed[group.Key.Instance] = group.Key.Kind == Target
                ? instance with { TargetResults = new(results) }
                : instance with { ActualResults = new(results) };
        }

        return new(changed);
    }

    /// <summary>Returns the members of a note, or <see langword="null"/> if it is not valid.</summary>
    private static PerformanceIndicator? Parse(string written, List<Ratio> ratios)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(written));
            PerformanceIndicator members = NoMembers;
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string key = reader.GetString()!;
                _ = reader.Read();
                var json = new DocumentJsonReader(reader);
                if (!TryRead(ref json, key, ref members, ratios))
                {
                    return null;
                }

                reader = json.Reader;
            }

            return members;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The note is not valid JSON, or a name contains an unpaired surrogate.
            return null;
        }
    }

    private static bool TryRead(
        ref DocumentJsonReader json, string key, ref PerformanceIndicator members, List<Ratio> ratios)
    {
        switch (key)
        {
            case "name": members = members with { Name = json.Text() }; return true;
            case "direction": members = members with { Direction = json.Name<IndicatorDirection>() }; return true;
            case "baseline":
                members = members with { Baseline = json.Record(MeasuredResultCodec.Instance) };
                return true;
            case "accumulation": members = members with { Accumulation = json.Name<Accumulation>() }; return true;
            case "weight": members = members with { Weight = json.NumberNotNegative() }; return true;
            case "tolerance": members = members with { Tolerance = json.NumberNotNegative() }; return true;
            default:
                string[] parts = key.Split(' ', '.');
                if (parts.Length != 3 || parts[0] is not (Target or Actual) || !TryParse(parts[1], out int instance)
                    || !TryParse(parts[2], out int index) || json.Record(MeasuredResultCodec.Instance) is not { } ratio)
                {
                    return false;
                }

                ratios.Add(new(parts[0], instance, index, ratio));
                return true;
        }
    }

    private static bool TryParse(string digits, out int index)
    {
        bool isNumber = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        index = number - 1;
        return isNumber && number > 0;
    }
}
