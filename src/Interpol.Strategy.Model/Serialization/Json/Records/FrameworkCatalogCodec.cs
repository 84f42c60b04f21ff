using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class FrameworkCatalogCodec : DocumentCodec<FrameworkCatalog>
{
    public static readonly FrameworkCatalogCodec Instance = new();

    private static readonly JsonProperties Shape = JsonProperties.Create(
        nameof(FrameworkCatalog), [Member.Frameworks], essential: [Member.Frameworks]);

    private enum Member
    {
        Schema,
        FormatVersion,
        Frameworks,
    }

    public override void Write(Utf8JsonWriter writer, FrameworkCatalog value, bool isDocument)
    {
        RecordJsonWriter json = new(writer, Shape);
        if (isDocument)
        {
            json.Text(Member.Schema, JsonFormat.SchemaAddress);
            json.Number(Member.FormatVersion, JsonFormat.Version);
        }

        // Written even if empty, because it distinguishes a catalog from a framework.
        json.List(Member.Frameworks, value.Frameworks, StrategicFrameworkCodec.Instance, isWrittenEmpty: true);
        json.End();
    }

    public override IEnumerable<Diagnostic> Validate(FrameworkCatalog value, EquatableList<ValidationRule> rules) =>
        from indexed in value.Frameworks.Select((framework, index) => (framework, index))
        from found in FrameworkValidator.Validate(indexed.framework, rules)
        select found with { Path = $"frameworks[{indexed.index}].{found.Path}".TrimEnd('.') };

    public override string? FindUnwritable(FrameworkCatalog value) => value.Frameworks
        .Select((framework, index) => StrategicFrameworkCodec.Instance.FindUnwritable(framework) is { } path
            ? $"frameworks[{index}].{path}"
            : null)
        .FirstOrDefault(path => path is not null);

    protected override FrameworkCatalog? Read(ref DocumentJsonReader json)
    {
        bool isDocument = json.IsAtRoot;
        EquatableList<StrategicFramework> frameworks = default;
        JsonObjectState members = json.BeginObject(Shape);
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

    /// <summary>Reads frameworks, and drops those whose id an earlier one has.</summary>
    private sealed class UniqueFramework : JsonCodec<StrategicFramework>
    {
        private readonly HashSet<FrameworkId> _ids = [];

        public override bool TryRead(ref DocumentJsonReader json, [MaybeNullWhen(false)] out StrategicFramework value)
        {
            long position = json.TokenOffset;
            bool isRead = StrategicFrameworkCodec.Instance.TryRead(ref json, out value);
            if (!isRead || _ids.Add(value!.Id))
            {
                return isRead;
            }

            json.Diagnostics.Report(
                position,
                DiagnosticCodes.DuplicateFramework,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"{DiagnosticMessages.NotUnique("id", value.Id.ToString(), "by an earlier framework")}"
                    + $"{json.Effect("The framework was ignored.")}");
            return false;
        }

        public override void Write(Utf8JsonWriter writer, StrategicFramework value) =>
            StrategicFrameworkCodec.Instance.Write(writer, value);
    }
}
