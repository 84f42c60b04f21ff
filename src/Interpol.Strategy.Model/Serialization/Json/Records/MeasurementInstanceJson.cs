using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class MeasurementInstanceJson : RecordJson<MeasurementInstance>
{
    public static readonly MeasurementInstanceJson Instance = new();

    private static readonly JsonShape Shape = JsonShape.Of<Member>(nameof(MeasurementInstance));

    private enum Member
    {
        Place,
        TargetResults,
        ActualResults,
    }

    public override void Write(Utf8JsonWriter writer, MeasurementInstance measurementInstance)
    {
        JsonOutput json = new(writer, Shape);
        json.Record(Member.Place, measurementInstance.Place, PlaceJson.Instance);
        json.List(Member.TargetResults, measurementInstance.TargetResults, MeasuredResultJson.Instance);
        json.List(Member.ActualResults, measurementInstance.ActualResults, MeasuredResultJson.Instance);
        json.End();
    }

    protected override MeasurementInstance? Read(ref JsonInput json)
    {
        Place? place = null;
        EquatableList<MeasuredResult> targetResults = default;
        EquatableList<MeasuredResult> actualResults = default;
        JsonMembers members = json.Members(Shape);
        while (json.Next(ref members, out Member member))
        {
            switch (member)
            {
                case Member.Place: place = json.Record(PlaceJson.Instance); break;
                case Member.TargetResults: targetResults = json.List(MeasuredResultJson.Instance); break;
                case Member.ActualResults: actualResults = json.List(MeasuredResultJson.Instance); break;
            }
        }

        return new()
        {
            Place = place,
            TargetResults = targetResults,
            ActualResults = actualResults,
        };
    }
}
