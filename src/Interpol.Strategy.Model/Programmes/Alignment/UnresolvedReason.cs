using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Specifies the reason why an item is not aligned with an element.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum UnresolvedReason
{
    /// <summary>The item has no reference, or the default one.</summary>
    NoReference,

    /// <summary>The reference leads to a framework that is not part of the alignment.</summary>
    UnknownFramework,

    /// <summary>The framework has no goal or objective with the code of the reference.</summary>
    UnknownElement,
}
