using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class MeasuredResultJson : RecordJson<MeasuredResult>
{
    public static readonly MeasuredResultJson Instance = new();

    private static readonly JsonShape Shape = JsonShape.Of<Member>(nameof(MeasuredResult));

    private enum Member
    {
        StartDate,
        EndDate,
        NumberOfUnits,
        Descriptor,
        Description,
    }

    public override void Write(Utf8JsonWriter writer, MeasuredResult measuredResult)
    {
        JsonOutput json = new(writer, Shape);
        json.Day(Member.StartDate, measuredResult.StartDate);
        json.Day(Member.EndDate, measuredResult.EndDate);
        json.Number(Member.NumberOfUnits, measuredResult.NumberOfUnits);
        json.Record(Member.Descriptor, measuredResult.Descriptor, ResultDescriptorJson.Instance);
        json.Text(Member.Description, measuredResult.Description);
        json.End();
    }

    protected override MeasuredResult? Read(ref JsonInput json)
    {
        DateOnly? startDate = null;
        DateOnly? endDate = null;
        decimal? numberOfUnits = null;
        ResultDescriptor? descriptor = null;
        string? description = null;
        JsonMembers members = json.Members(Shape);
        while (json.Next(ref members, out Member member))
        {
            switch (member)
            {
                case Member.StartDate: startDate = json.Day(); break;
                case Member.EndDate: endDate = json.Day(); break;
                case Member.NumberOfUnits: numberOfUnits = json.Number(); break;
                case Member.Descriptor: descriptor = json.Record(ResultDescriptorJson.Instance); break;
                case Member.Description: description = json.Text(); break;
            }
        }

        return new()
        {
            StartDate = startDate,
            EndDate = endDate,
            NumberOfUnits = numberOfUnits,
            Descriptor = descriptor,
            Description = description,
        };
    }
}
