using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ResultDescriptorJson : RecordJson<ResultDescriptor>
{
    public static readonly ResultDescriptorJson Instance = new();

    private static readonly JsonShape Shape = JsonShape.Of<Member>(nameof(ResultDescriptor));

    private enum Member
    {
        Name,
        Value,
    }

    public override void Write(Utf8JsonWriter writer, ResultDescriptor resultDescriptor)
    {
        JsonOutput json = new(writer, Shape);
        json.Text(Member.Name, resultDescriptor.Name);
        json.Text(Member.Value, resultDescriptor.Value);
        json.End();
    }

    protected override ResultDescriptor? Read(ref JsonInput json)
    {
        string? name = null;
        string? value = null;
        JsonMembers members = json.Members(Shape);
        while (json.Next(ref members, out Member member))
        {
            switch (member)
            {
                case Member.Name: name = json.Text(); break;
                case Member.Value: value = json.Text(); break;
            }
        }

        return new()
        {
            Name = name,
            Value = value,
        };
    }
}
