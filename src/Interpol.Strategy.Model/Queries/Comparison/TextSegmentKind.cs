using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>
/// Specifies whether a <see cref="TextSegment"/> is part of the earlier string, of the later one, or of both.
/// </summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum TextSegmentKind
{
    /// <summary>The segment is part of both strings.</summary>
    Unchanged,

    /// <summary>The segment is part of the earlier string only.</summary>
    Removed,

    /// <summary>The segment is part of the later string only.</summary>
    Added,
}
