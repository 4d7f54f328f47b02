// Not a softmax: what has the arguments of one, to be launched on no GPU.
module attributes {gpu.container_module, fpq.kernels = [
  {module = @kernels, kernel = @softmax,
   arguments = [
     {kind = "input", type = tensor<?x?xELEMENT>},
     {kind = "result", type = tensor<?x?xf8E4M3FN>},
     {kind = "size", type = index, argument = 0 : i64, dimension = 0 : i64},
     {kind = "size", type = index, argument = 0 : i64, dimension = 1 : i64}],
   grid = [affine_map<(d0, d1) -> (d0 ceildiv 4)>,
           affine_map<(d0, d1) -> (d1 floordiv 1024 + 1)>,
           affine_map<(d0, d1) -> (1)>],
   block = [32, 4, 1], dynamic_shared_memory = 65536 : i64}
]} {
  gpu.module @kernels [#nvvm.target<chip = "sm_90a", features = "+ptx80">] {
    gpu.func @softmax(%x: memref<ELEMENT>, %y: memref<i8>, %rows: index, %columns: index) kernel {
      %v = memref.load %x[] : memref<ELEMENT>
      %bits = arith.bitcast %v : ELEMENT to INTEGER
      %byte = arith.trunci %bits : INTEGER to i8
      memref.store %byte, %y[] : memref<i8>
      gpu.return
    }
  }
}
