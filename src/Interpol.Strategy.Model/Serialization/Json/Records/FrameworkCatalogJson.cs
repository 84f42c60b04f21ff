using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class FrameworkCatalogJson : DocumentJson<FrameworkCatalog>
{
    public static readonly FrameworkCatalogJson Instance = new();

    private static readonly JsonShape Shape = JsonShape.Of(nameof(FrameworkCatalog), [Member.Frameworks], vital: [Member.Frameworks]);

    private enum Member
    {
        Schema,
        FormatVersion,
        Frameworks,
    }

    public override void Write(Utf8JsonWriter writer, FrameworkCatalog value, bool isDocument)
    {
        JsonOutput json = new(writer, Shape);
        if (isDocument)
        {
            json.Text(Member.Schema, JsonFormat.SchemaAddress);
            json.Number(Member.FormatVersion, JsonFormat.Version);
        }

        // Always written, even empty: it is what tells a catalog from a framework.
        json.List(Member.Frameworks, value.Frameworks, StrategicFrameworkJson.Instance, isWrittenEmpty: true);
        json.End();
    }

    public override IEnumerable<Diagnostic> Validate(FrameworkCatalog value, EquatableList<ValidationRule> rules) =>
        value.Frameworks.SelectMany((framework, index) => FrameworkValidator.Validate(framework, rules).Select(found => found with { Path = $"frameworks[{index}].{found.Path}".TrimEnd('.') }));

    public override string? Unwritable(FrameworkCatalog value) => value.Frameworks
        .Select((framework, index) => StrategicFrameworkJson.Instance.Unwritable(framework) is { } path ? $"frameworks[{index}].{path}" : null)
        .FirstOrDefault(path => path is not null);

    protected override FrameworkCatalog? Read(ref JsonInput json)
    {
        bool isDocument = json.IsAtRoot;
        EquatableList<StrategicFramework> frameworks = default;
        JsonMembers members = json.Members(Shape);
        while (json.Next(ref members, out Member member))
        {
            switch (member)
            {
                case Member.Schema: JsonFormat.ReadSchema(ref json); break;
                case Member.FormatVersion: JsonFormat.ReadVersion(ref json); break;
                case Member.Frameworks: frameworks = json.List(new UniqueFramework()); break;
            }
        }

        if (isDocument && !members.Has((int)Member.FormatVersion))
        {
            JsonFormat.ReportMissingVersion(json, members);
        }

        return new(frameworks);
    }

    /// <summary>A framework whose id none before it has.</summary>
    private sealed class UniqueFramework : JsonForm<StrategicFramework>
    {
        private readonly HashSet<FrameworkId> _ids = [];

        public override bool TryRead(ref JsonInput json, [MaybeNullWhen(false)] out StrategicFramework value)
        {
            long place = json.Place;
            bool isRead = StrategicFrameworkJson.Instance.TryRead(ref json, out value);
            if (!isRead || _ids.Add(value!.Id))
            {
                return isRead;
            }

            json.Report(DiagnosticCodes.DuplicateFramework, Weight.Loss, DiagnosticEffect.Dropped, $"An earlier framework has the id {Quoted.Show(value.Id.ToString())}; a catalog holds one of each.", place);
            return false;
        }

        public override void Write(Utf8JsonWriter writer, StrategicFramework value) => StrategicFrameworkJson.Instance.Write(writer, value);
    }
}
